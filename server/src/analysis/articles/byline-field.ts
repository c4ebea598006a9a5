import { readByline } from '../parsers/byline/byline';
import { JOB } from '../parsers/byline/byline-parts';
import { namesByForm } from '../parsers/byline/names-by-form';
import type { Tables } from '../resources/tables';
import type { ArchiveFormat } from '../archives/formats';
import type { AnatomyDraft } from './draft';
import type { FieldValue } from './field-value';

/** Records who wrote the article by the value of its labelled byline. A second one is passed over. */
export function addBylineField(draft: AnatomyDraft, value: FieldValue, resources: Tables): void {
  if (draft.byline !== null) return;
  const { start, end, text } = value;
  const authors = authorsOf(
    inOneLine(text, draft.exportFormat),
    draft.exportFormat?.familyNameFirst === true,
    resources,
  );
  draft.byline = { start, end, text, authors };
  draft.spans.push({ start, end, kind: 'byline', evidence: [{ clue: 'export-marker' }] });
  let from = 0;
  for (const author of authors) {
    const at = text.indexOf(author, from);
    if (at < 0) continue;
    from = at + author.length;
    draft.mentions.push({
      start: start + at,
      end: start + from,
      text: author,
      kind: 'person',
      evidence: [{ clue: 'byline-name' }],
    });
  }
}

/** The value on one line. In front matter a line each, or a quotation each, is a writer's. */
function inOneLine(text: string, format: ArchiveFormat | undefined): string {
  const parted =
    format?.quotedValues === true
      ? text.replace(/\n/gu, ', ').replace(/["'“”](?=,|$)|(?<=^|,\s?)["'“”]/gu, '')
      : text;
  return parted.replace(/\s+/gu, ' ');
}

function authorsOf(printed: string, familyNameFirst: boolean, resources: Tables): readonly string[] {
  const inverted = invertedNames(printed, familyNameFirst, resources);
  if (inverted !== undefined) return inverted;
  const byForm = namesByForm(printed);
  const by = /^(?:by|von|par|por|di|door)[ :]/i.test(printed) ? printed : `By ${printed}`;
  const parsed = readByline(by, resources)?.authors ?? [];
  // A job without a comma before it makes the parser's name longer than the form's.
  const jobBehind =
    byForm.length > 0 &&
    parsed.length === byForm.length &&
    parsed.every((name, at) => name.startsWith(byForm[at] ?? name));
  return parsed.length === 0 || jobBehind ? byForm : parsed;
}

const PARTICLES =
  '(?:(?:van|von|de|den|der|da|di|le|la|el|al|ter|ten|VAN|VON|DE|DEN|DER|DA|DI|LE|LA|EL|AL|TER|TEN)[ ]){0,3}';
const FAMILY_AND_GIVEN = new RegExp(
  `^(${PARTICLES}\\p{Lu}[\\p{L}'’-]{1,40}), (\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.]{0,20})?)$`,
  'u',
);
const FAMILY_OF_SEVERAL_WORDS = /^(\p{Lu}[\p{L}'’ -]{1,40}), (\p{Lu}[\p{L}.'’ -]{0,40})$/u;

/**
 * `Okello, Amara; Marsh, Peter` the way names are said; undefined where the names are not turned round. "Smith, Jones"
 * may be two writers, so that one pair is believed only where the format prints names so, or where each half is a single name.
 */
function invertedNames(
  printed: string,
  familyNameFirst: boolean,
  resources: Tables,
): readonly string[] | undefined {
  const parts = printed.replace(/[.;]\s*$/u, '').split(/\s*;\s*/u);
  const form = familyNameFirst ? FAMILY_OF_SEVERAL_WORDS : FAMILY_AND_GIVEN;
  const names = parts.map((part) => form.exec(part));
  const isNamed = (name: RegExpExecArray | null): boolean =>
    name !== null && !JOB.test(name[0]) && (familyNameFirst || mayBeGiven(name[2] ?? '', resources));
  if (!names.every(isNamed)) return undefined;
  return names.map((name) => `${name?.[2] ?? ''} ${name?.[1] ?? ''}`);
}

/** What stands behind the comma may also be the place or the outlet that somebody wrote from. */
function mayBeGiven(name: string, { outlets, places, names }: Tables): boolean {
  if (outlets.lookup(name) !== undefined) return false;
  return names.isGiven(name.charAt(0) + name.slice(1).toLowerCase()) || places.lookup(name).length === 0;
}
