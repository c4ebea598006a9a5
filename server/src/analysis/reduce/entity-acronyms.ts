import { Evidence } from '../evidence';
import { EntityMention, keyOf, plainKey } from './entity-forms';
import { EntityInput, Resolved, rightForm } from './entity-resolved';

/** Organizations, places and misc: one key for a name and its acronym. */
export class Acronyms {
  private readonly inArticle = new Map<string, string>();
  private readonly inDump = new Map<string, string | null>();

  constructor(private readonly input: EntityInput) {
    for (const { kind, form, article, acronymOf } of input.mentions) {
      if (acronymOf === undefined || kind === 'person') continue;
      this.inArticle.set(`${kind} ${article} ${plainKey(form)}`, acronymOf);
      const known = this.inDump.get(`${kind} ${plainKey(form)}`);
      const same = known === undefined || (known !== null && plainKey(known) === plainKey(acronymOf));
      this.inDump.set(`${kind} ${plainKey(form)}`, same ? acronymOf : null);
    }
  }

  resolve({ kind, form, article, acronymOf, place }: EntityMention): Resolved {
    const { tables } = this.input;
    const right = rightForm(form, this.input.rightForms);
    const long =
      acronymOf ??
      this.inArticle.get(`${kind} ${article} ${plainKey(right)}`) ??
      this.inDump.get(`${kind} ${plainKey(right)}`);
    const evidence: Evidence[] = right === form ? [] : [{ clue: 'misspelt-of', detail: right }];
    if (long !== undefined && long !== null) {
      evidence.push({ clue: acronymOf === undefined ? 'alias-of' : 'acronym-in-brackets', detail: long });
      return { key: keyOf(kind, long, tables), evidence, isRight: right === form };
    }
    return { key: keyOf(kind, right, tables, place), evidence, isRight: right === form };
  }
}
