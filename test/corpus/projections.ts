import type { Position } from 'vscode-languageserver-types';
import type { Dump } from '../../server/src/analysis/model/dump';
import { EXPORT_FORMATS } from '../../server/src/exports/formats';
import { articleName } from '../../server/src/language-features/article-words';
import { CODE_ACTION_KINDS, codeActions } from '../../server/src/language-features/code-actions';
import { definition } from '../../server/src/language-features/definition';
import { diagnostics } from '../../server/src/language-features/diagnostics';
import { documentHighlights } from '../../server/src/language-features/document-highlights';
import { documentSymbols, symbolInformation } from '../../server/src/language-features/document-symbols';
import { foldingRanges } from '../../server/src/language-features/folding-ranges';
import { articleToExplain, hover } from '../../server/src/language-features/hover';
import { dateHints } from '../../server/src/language-features/inlay-hints';
import { rangeOf, spanOf } from '../../server/src/language-features/positions';
import { references } from '../../server/src/language-features/references';
import { prepareRename, rename } from '../../server/src/language-features/rename';
import { selectionRanges } from '../../server/src/language-features/selection-ranges';
import { semanticTokens, semanticTokensDelta } from '../../server/src/language-features/semantic-tokens';
import { uncheckedLanguages, uncheckedWords } from '../../server/src/language-features/unchecked-languages';
import { vocabularyActions } from '../../server/src/language-features/vocabulary-actions';
import { workspaceSymbols } from '../../server/src/language-features/workspace-symbols';
import { runToEnd } from '../../server/src/analysis/incremental/slices';
import { ANNOTATION_PROJECTIONS } from './annotation-projections';
import { FIX_PROJECTIONS } from './fix-projections';
import { type Projection, TARGET, placesIn, rangesIn, wholeOf } from './places-in';

/**
 * Everything that is made of a dump, by name: each must take any dump at all. Answers are given back for a look.
 * `every-feature.test.ts` asks for what is new.
 */
export const PROJECTIONS: Readonly<Record<string, Projection>> = {
  'document symbols': (dump) => documentSymbols(dump),
  'symbol information': (dump) => symbolInformation(TARGET.uri, documentSymbols(dump)),
  'names of articles': (dump) => dump.articles.map((article) => articleName(dump, article)),
  'semantic tokens': (dump) => runToEnd(semanticTokens(dump)).data,
  'semantic tokens of a range': (dump) => runToEnd(semanticTokens(dump, middleOf(dump))).data,
  'semantic tokens delta': (dump) =>
    semanticTokensDelta(
      runToEnd(semanticTokens(dump, middleOf(dump))).data,
      runToEnd(semanticTokens(dump)).data,
    ),
  diagnostics: (dump) => diagnostics(dump),
  hover: (dump) => placesIn(dump).map((place) => hover(dump, place)),
  'the article that a hover explains': (dump) => placesIn(dump).map((place) => articleToExplain(dump, place)),
  'code actions': (dump) => rangesIn(dump).map((range) => codeActions(dump, TARGET, range)),
  'code actions of the whole text': (dump) => codeActions(dump, TARGET, wholeOf(dump), CODE_ACTION_KINDS),
  'vocabulary actions': (dump) =>
    rangesIn(dump).map((range) =>
      vocabularyActions(dump, { uri: TARGET.uri, range, only: undefined, hasWorkspace: true }),
    ),
  highlights: (dump) => placesIn(dump).map((place) => documentHighlights(dump, place)),
  references: (dump) => placesIn(dump).map((place) => references(dump, TARGET.uri, place, false)),
  definition: (dump) => placesIn(dump).map((place) => definition(dump, TARGET.uri, place)),
  'the offer to rename': (dump) => placesIn(dump).map((place) => prepareRename(dump, place)),
  renaming: (dump) => placesIn(dump).map((place) => rename(dump, TARGET, place, renamedTo(dump, place))),
  'date hints': (dump) => dateHints(dump, wholeOf(dump)),
  'workspace symbols': (dump) => workspaceSymbols([{ uri: TARGET.uri, dump }], ''),
  'folding ranges': (dump) => foldingRanges(dump),
  'selection ranges': (dump) => selectionRanges(dump, placesIn(dump)),
  'spans of ranges': (dump) => rangesIn(dump).map((range) => spanOf(dump, range)),
  'languages that are not checked': (dump) => [uncheckedLanguages(dump), uncheckedWords(dump)],
  ...FIX_PROJECTIONS,
  ...ANNOTATION_PROJECTIONS,
  ...Object.fromEntries(
    EXPORT_FORMATS.map((format) => [
      `export as ${format.name}`,
      (dump: Dump) => format.write(dump, 'dump', false),
    ]),
  ),
};

/** The name that a renaming at the place begins with. */
function renamedTo(dump: Dump, place: Position): string {
  const offer = prepareRename(dump, place);
  return offer.kind === 'offered' ? offer.placeholder : 'Name';
}

function middleOf(dump: Dump): ReturnType<typeof rangeOf> {
  const length = dump.text.length;
  return rangeOf(dump, { start: Math.floor(length / 3), end: Math.floor((2 * length) / 3) });
}
