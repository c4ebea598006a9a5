import type { Position } from 'vscode-languageserver-types';
import type { Dump } from '../../server/src/analysis/model/dump';
import { EXPORT_FORMATS } from '../../server/src/exports/formats';
import { CODE_ACTION_KINDS, codeActions } from '../../server/src/language-features/code-actions';
import { definition } from '../../server/src/language-features/definition';
import { diagnostics } from '../../server/src/language-features/diagnostics';
import { documentHighlights } from '../../server/src/language-features/document-highlights';
import { documentSymbols, symbolInformation } from '../../server/src/language-features/document-symbols';
import { combineFixes } from '../../server/src/language-features/fixes';
import { foldingRanges } from '../../server/src/language-features/folding-ranges';
import { hover } from '../../server/src/language-features/hover';
import { dateHints, labelHints } from '../../server/src/language-features/inlay-hints';
import { positionAt, rangeOf } from '../../server/src/language-features/positions';
import { references } from '../../server/src/language-features/references';
import { prepareRename, rename } from '../../server/src/language-features/rename';
import { selectionRanges } from '../../server/src/language-features/selection-ranges';
import { semanticTokens, semanticTokensDelta } from '../../server/src/language-features/semantic-tokens';
import { workspaceSymbols } from '../../server/src/language-features/workspace-symbols';
import { FIX_CLASSES } from '../../server/src/analysis/model/fix-class';
import { runToEnd, Slices } from '../../server/src/analysis/incremental/slices';

const TARGET = { uri: 'untitled:dump', version: 1, versionedEdits: true, confirmsChanges: true };

/** How many places are tried for the features that answer for a place, and how many in a text longer than LONG. */
const PLACES = 100;
const PLACES_IN_LONG = 8;
const LONG = 50_000;

/** Everything that is made of a dump, by name: each must take any dump at all. Answers are given back for a look. */
export const PROJECTIONS: Readonly<Record<string, (dump: Dump) => unknown>> = {
  'document symbols': (dump) => documentSymbols(dump),
  'symbol information': (dump) => symbolInformation(TARGET.uri, documentSymbols(dump)),
  'semantic tokens': (dump) => runToEnd(semanticTokens(dump)).data,
  'semantic tokens of a range': (dump) => runToEnd(semanticTokens(dump, middleOf(dump))).data,
  'semantic tokens delta': (dump) =>
    semanticTokensDelta(
      runToEnd(semanticTokens(dump, middleOf(dump))).data,
      runToEnd(semanticTokens(dump)).data,
    ),
  diagnostics: (dump) => diagnostics(dump),
  hover: (dump) => placesIn(dump).map((place) => hover(dump, place)),
  'code actions': (dump) =>
    placesIn(dump).map((place) => codeActions(dump, TARGET, { start: place, end: place })),
  'code actions of the whole text': (dump) =>
    codeActions(dump, TARGET, rangeOf(dump, { start: 0, end: dump.text.length }), CODE_ACTION_KINDS),
  highlights: (dump) => placesIn(dump).map((place) => documentHighlights(dump, place)),
  references: (dump) => placesIn(dump).map((place) => references(dump, TARGET.uri, place, false)),
  definition: (dump) => placesIn(dump).map((place) => definition(dump, TARGET.uri, place)),
  'the offer to rename': (dump) => placesIn(dump).map((place) => prepareRename(dump, place)),
  renaming: (dump) => placesIn(dump).map((place) => rename(dump, TARGET, place, renamedTo(dump, place))),
  'date hints': (dump) => dateHints(dump, rangeOf(dump, { start: 0, end: dump.text.length })),
  'label hints': (dump) => labelHints(dump, rangeOf(dump, { start: 0, end: dump.text.length })),
  'workspace symbols': (dump) => workspaceSymbols([{ uri: TARGET.uri, dump }], ''),
  'folding ranges': (dump) => foldingRanges(dump),
  'selection ranges': (dump) => selectionRanges(dump, placesIn(dump)),
  'all fixes': (dump) =>
    runToEnd(
      combineFixes(dump.problems, { classes: FIX_CLASSES, includeEvidenceOfPrint: true }, new Slices()),
    ),
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

/** Starts of spans and problems, and places spread over the text whatever stands there. */
function placesIn(dump: Dump): Position[] {
  const places = dump.text.length > LONG ? PLACES_IN_LONG : PLACES;
  const marks = [...dump.spans, ...dump.problems].map((mark) => mark.start);
  const step = Math.max(1, Math.ceil(marks.length / places));
  const spread = Array.from({ length: places }, (_, index) =>
    Math.round((index * dump.text.length) / places),
  );
  return [...marks.filter((_, index) => index % step === 0), ...spread].map((offset) =>
    positionAt(dump, offset),
  );
}
