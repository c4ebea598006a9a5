import type { Evidence } from '../model/evidence';
import { eachInSlices, type Slices } from '../incremental/slices';
import { type EntityMention, type FormKey, keyOf, plainKey } from './entity-forms';
import { type OrganizationName, organizationName } from './organization-name';
import { ShortNames } from './short-names';
import { type EntityInput, type Resolved, rightForm } from './entity-input';

/** The cost of recording a mention, in characters of ordinary work. */
const WORK_OF_A_MENTION = 10;

/** Organizations, places and other named things: one key for a name, its acronym and its short form. */
export class NamedThings {
  private readonly acronymInArticle = new Map<string, string>();
  private readonly acronymInDump = new Map<string, string | null>();
  private readonly parsed = new Map<string, OrganizationName>();
  private readonly shortNames = new ShortNames();

  private constructor(private readonly input: EntityInput) {}

  /** The things that the mentions name, people excluded. Works in slices. */
  static *of(input: EntityInput, slices: Slices): Generator<void, NamedThings, void> {
    const things = new NamedThings(input);
    yield* eachInSlices(input.mentions, WORK_OF_A_MENTION, slices, (mention) => things.note(mention));
    return things;
  }

  private note({ kind, form, article, acronymOf }: EntityMention): void {
    if (kind === 'organization') this.shortNames.add(this.parse(form), form, article);
    if (acronymOf === undefined || kind === 'person') return;
    this.acronymInArticle.set(`${kind} ${article} ${plainKey(form)}`, acronymOf);
    const known = this.acronymInDump.get(`${kind} ${plainKey(form)}`);
    const same = known === undefined || (known !== null && plainKey(known) === plainKey(acronymOf));
    this.acronymInDump.set(`${kind} ${plainKey(form)}`, same ? acronymOf : null);
  }

  resolve(mention: EntityMention): Resolved {
    const { kind, form, article, acronymOf } = mention;
    const right = rightForm(form, this.input.rightForms);
    const isRight = right === form;
    const evidence: Evidence[] = isRight ? [] : [{ clue: 'misspelt-of', detail: right }];
    const long =
      acronymOf ??
      this.acronymInArticle.get(`${kind} ${article} ${plainKey(right)}`) ??
      this.acronymInDump.get(`${kind} ${plainKey(right)}`);
    if (long !== undefined && long !== null)
      evidence.push({ clue: acronymOf === undefined ? 'alias-of' : 'acronym-in-brackets', detail: long });
    const key = this.keyOfForm(mention, long ?? right, evidence);
    return { key, evidence, isRight };
  }

  private keyOfForm({ kind, article, place }: EntityMention, form: string, evidence: Evidence[]): FormKey {
    if (kind === 'organization') return this.organizationKey(form, article, evidence);
    if (kind === 'person') return { key: plainKey(form) };
    return keyOf(kind, form, this.input.tables, place);
  }

  private organizationKey(form: string, article: number, evidence: Evidence[]): FormKey {
    const { outlets } = this.input.tables;
    const name = this.parse(form);
    if (this.isOfSeveral(form)) return { key: this.inArticle(name.key, article) };
    const outlet = outlets.lookup(form);
    if (outlet !== undefined) {
      const { kind, country } = outlet;
      return { key: plainKey(outlet.name), canonical: outlet.name, outlet: { kind, country } };
    }
    const longer = this.isTelling(form, name) ? this.shortNames.longerOf(name, article) : [];
    const [only] = longer;
    if (only !== undefined && longer.length === 1) {
      evidence.push({ clue: only.isByInitials ? 'initials-of' : 'short-for', detail: only.form });
      return { key: this.scoped(this.parse(only.form), article) };
    }
    if (longer.length > 1)
      evidence.push({ clue: 'several-of-that-name', detail: longer.map((each) => each.form).join(', ') });
    return { key: longer.length > 1 ? this.inArticle(name.key, article) : this.scoped(name, article) };
  }

  /** Whether the dump uses the acronym for several names, so that on its own it means none of them. */
  private isOfSeveral(form: string): boolean {
    return this.acronymInDump.get(`organization ${plainKey(form)}`) === null;
  }

  /** A body that every place has its own of is a different one in each article. */
  private scoped(name: OrganizationName, article: number): string {
    return name.isGeneric ? this.inArticle(name.key, article) : name.key;
  }

  private inArticle(key: string, article: number): string {
    return `${key}\u0000${this.input.articleIds[article] ?? ''}`;
  }

  /**
   * Whether a form may stand for a longer name that begins with it: not if it is the name of a place or a
   * people.
   */
  private isTelling(form: string, name: OrganizationName): boolean {
    if (name.isGeneric) return true;
    const { places } = this.input.tables;
    return name.words.length > 1 || (places.lookup(form).length === 0 && places.demonym(form) === undefined);
  }

  private parse(form: string): OrganizationName {
    let name = this.parsed.get(form);
    if (name === undefined) {
      name = organizationName(rightForm(form, this.input.rightForms));
      this.parsed.set(form, name);
    }
    return name;
  }
}
