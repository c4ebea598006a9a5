import path from 'node:path';
import {
  languageEvidence,
  type LanguageEvidence,
  type LanguageTables,
} from '../../../../server/src/analysis/language/language-evidence';
import { tokenize } from '../../../../server/src/analysis/words/tokens';
import { readResources } from '../../../../server/src/node/read-resources';
import { inRoot } from '../../../../tools/paths';

let tables: LanguageTables | undefined;

/** What the words of `text` say by themselves, with the tables that are shipped. */
export function evidenceIn(text: string): LanguageEvidence {
  tables ??= readResources(path.join(inRoot('dist', 'data')));
  return languageEvidence(text, tokenize(text), tables);
}
