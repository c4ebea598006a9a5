import { countriesOfLanguage } from '../language/declared-language';
import type { LineRole } from '../model/dump';
import type { Outlet } from '../resources/outlets';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import type { OutletNaming } from './outlet-attribution';
import { beginningOf } from './line-text';
import { placeContext } from './place-context';

/** So much of an article is read for the countries it names. UTF-16. */
const BEGINNING = 1200;

/**
 * Settles which outlet a name means that outlets of several countries have: by the language that the document declares,
 * the place of its dateline, the countries it names. Where these do not tell, or speak against the only one that is known by
 * the abbreviation, the name stays as printed. Call when places are settled.
 */
export function settleOutlets(draft: AnatomyDraft, lines: readonly ArticleLine[], resources: Tables): void {
  draft.outlets.forEach((naming, index) => {
    const printed = draft.mentions.find(
      ({ start, end }) => start === naming.start && end === naming.end,
    )?.text;
    if (printed === undefined) return;
    const name = settledName(naming, printed, draft, lines, resources);
    if (name !== naming.name) rename(draft, index, name);
  });
}

function settledName(
  naming: OutletNaming,
  printed: string,
  draft: AnatomyDraft,
  lines: readonly ArticleLine[],
  resources: Tables,
): string {
  const candidates = resources.outlets.lookupAll(printed);
  const [only] = candidates;
  if (only === undefined || !candidates.some(({ name }) => name === naming.name)) return naming.name;
  const spoken = spokenIn(draft);
  if (candidates.length === 1) {
    const against =
      naming.how === 'dateline' ? isFiledAbroad(only, draft) : spoken !== undefined && !isOf(only, spoken);
    return against && isAbbreviation(printed, only, resources) ? printed : naming.name;
  }
  const possible = spoken === undefined ? candidates : candidates.filter((each) => isOf(each, spoken));
  if (possible.length === 1) return possible[0]?.name ?? printed;
  const countries = countriesTold(naming, draft, lines, resources);
  const meant = possible.filter((each) => isOf(each, countries));
  return meant.length === 1 ? (meant[0]?.name ?? printed) : printed;
}

function isOf({ country }: Outlet, countries: ReadonlySet<string>): boolean {
  return country !== null && countries.has(country);
}

/** The countries of the language that a field of the document names. */
function spokenIn({ fields }: AnatomyDraft): ReadonlySet<string> | undefined {
  const field = fields.find(({ name }) => LANGUAGE_LABEL.test(name));
  return field === undefined ? undefined : countriesOfLanguage(field.value);
}

const LANGUAGE_LABEL = /^(?:language|lang|sprache|langue|idioma|lingua|taal|sprog|språk|la)$/i;

/** A national agency by its abbreviation, in a dateline of another country: there another body may have it. */
function isFiledAbroad({ kind, country }: Outlet, { dateline }: AnatomyDraft): boolean {
  const located = dateline?.located ?? [];
  return (
    kind === 'agency' &&
    located.length > 0 &&
    located.every((place) => place.country !== null && place.country !== country)
  );
}

/** Whether the printed form is a few capitals that the table has as an abbreviation which is also something else. */
function isAbbreviation(printed: string, { name }: Outlet, { outlets }: Tables): boolean {
  if (printed === name || !/^\p{Lu}{2,5}$/u.test(printed)) return false;
  return outlets.find(printed).some(({ ambiguous }) => ambiguous);
}

/** Where the dateline is, for an agency; else also the countries that the head and the beginning name. */
function countriesTold(
  { how }: OutletNaming,
  draft: AnatomyDraft,
  lines: readonly ArticleLine[],
  resources: Tables,
): ReadonlySet<string> {
  const filed = (draft.dateline?.located ?? []).flatMap(({ country }) => country ?? []);
  if (filed.length > 0 || how === 'dateline') return new Set(filed);
  const section = draft.fields.map(({ value }) => value).join('\n');
  const text = `${section}\n${beginningOf(lines, TELLING, BEGINNING)}`;
  const named = placeContext([], text, '', resources).countries;
  const most = Math.max(0, ...named.values());
  return new Set([...named].flatMap(([country, times]) => (times === most ? [country] : [])));
}

const TELLING: ReadonlySet<LineRole> = new Set(['headline', 'deck', 'dateline', 'body']);

function rename(draft: AnatomyDraft, index: number, name: string): void {
  const naming = draft.outlets[index];
  if (naming === undefined) return;
  draft.outlets[index] = { ...naming, name };
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start === naming.start && end === naming.end;
  const detailed = <T extends { readonly evidence: AnatomyDraft['mentions'][number]['evidence'] }>(
    each: T,
  ): T => ({
    ...each,
    evidence: each.evidence.map((clue) => (clue.detail === naming.name ? { ...clue, detail: name } : clue)),
  });
  draft.spans.forEach((span, at) => {
    if (span.kind === 'outlet' && isHere(span)) draft.spans[at] = detailed(span);
  });
  draft.mentions.forEach((mention, at) => {
    if (mention.kind === 'organization' && isHere(mention)) draft.mentions[at] = detailed(mention);
  });
  if (naming.how === 'dateline' && draft.dateline?.agency === naming.name)
    draft.dateline = { ...detailed(draft.dateline), agency: name };
}
