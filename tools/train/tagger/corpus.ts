import { readFileSync } from 'node:fs';
import type { MentionKind } from '../../../server/src/analysis/model/dump';

/** A text with the names in it, as offsets into it (UTF-16). */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kind: MentionKind }[];
}

/** Texts of a file with one JSON object `{"id","text","entities":[{"start","end","kind"}]}` a line. */
export function readJsonLines(file: string): readonly NamedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as NamedText);
}

/**
 * Texts of a CoNLL file: a token and its label a line (`I-person`, `B-person`, `O`), blank lines between sentences,
 * `-DOCSTART-` between texts. Each sentence becomes a line, set as it would be printed, not with a blank around each token.
 */
export function readConll(file: string): readonly NamedText[] {
  const texts: NamedText[] = [];
  let draft = new Draft();
  const finish = (): void => {
    if (draft.text !== '')
      texts.push({ id: String(texts.length), text: draft.text, entities: draft.entities });
    draft = new Draft();
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('-DOCSTART-')) finish();
    else if (line.trim() === '') draft.endLine();
    else {
      const [token = '', label = 'O'] = line.split('\t');
      draft.add(token, label);
    }
  }
  finish();
  return texts;
}

/** Marks that stand right behind what comes before them, and those that stand right before what follows. */
const CLOSERS = /^(?:[.,;:!?%)\]}]|'s|'S|n't|N'T|'re|'ve|'ll|'d|'m|'|\.\.\.)$/;
const OPENERS = /^[([{$#£]$/;

/** One text being put together of tokens. */
class Draft {
  text = '';
  readonly entities: { start: number; end: number; kind: MentionKind }[] = [];
  private open: string | undefined;
  private quoted = false;
  private glue = true;

  endLine(): void {
    if (this.text === '' || this.text.endsWith('\n')) return;
    this.text += '\n';
    this.open = undefined;
    this.quoted = false;
    this.glue = true;
  }

  add(token: string, label: string): void {
    const isQuote = token === '"';
    const closes = isQuote ? this.quoted : CLOSERS.test(token);
    if (!this.glue && !closes) this.text += ' ';
    const start = this.text.length;
    this.text += token;
    this.glue = isQuote ? !this.quoted : OPENERS.test(token);
    if (isQuote) this.quoted = !this.quoted;
    const kind = label.length > 2 ? (label.slice(2) as MentionKind) : undefined;
    const last = this.entities.at(-1);
    if (kind !== undefined && this.open === kind && !label.startsWith('B-') && last !== undefined)
      last.end = this.text.length;
    else if (kind !== undefined) this.entities.push({ start, end: this.text.length, kind });
    this.open = kind;
  }
}
