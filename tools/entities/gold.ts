import { readdirSync, readFileSync } from 'node:fs';
import type { EntityKind } from '../../server/src/analysis/model/dump';
import type { Span } from '../../server/src/text/span';
import { inRoot } from '../paths';

/** A mention that gold marks. Offsets are UTF-16 code units into the case's text. */
export interface GoldMention extends Span {
  readonly kind: EntityKind;
  /** Two mentions of one label name the same; labels hold within their case. */
  readonly label: string;
}

/** A small dump with what its mentions name. */
export interface EntityCase {
  /** What the case shows, in words. */
  readonly title: string;
  readonly text: string;
  /** The offsets at which its articles begin, ascending. */
  readonly starts: readonly number[];
  /** In the order of the text. */
  readonly mentions: readonly GoldMention[];
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  m: 'misc',
};

const MARK = /\[([^\]|]*)\|([polm])(\d+)\]/g;

/** All cases of `test/gold/entities`, in order of file and line. */
export function readEntityGold(): readonly EntityCase[] {
  const folder = inRoot('test', 'gold', 'entities');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => parseEntityGold(readFileSync(`${folder}/${file}`, 'utf8')));
}

/** The cases of one file, as `test/gold/README.md` tells. What stands before the first case is passed over. */
export function parseEntityGold(content: string): readonly EntityCase[] {
  return content
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return readCase(part.slice(0, end).trim(), part.slice(end + 1));
    });
}

function readCase(title: string, body: string): EntityCase {
  const starts: number[] = [];
  const mentions: GoldMention[] = [];
  let text = '';
  for (const article of body.split(/^--$/m)) {
    if (text !== '') text += '\n\n';
    starts.push(text.length);
    const written = article.trim();
    let from = 0;
    for (const match of written.matchAll(MARK)) {
      const [mark, form = '', letter = '', number = ''] = match;
      text += written.slice(from, match.index);
      const start = text.length;
      text += form;
      const kind = KINDS[letter] ?? 'misc';
      mentions.push({ start, end: text.length, kind, label: `${letter}${number}` });
      from = match.index + mark.length;
    }
    text += written.slice(from);
  }
  return { title, text: `${text}\n`, starts, mentions };
}
