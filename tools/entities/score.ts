import type { Analysis } from '../../server/src/analysis/analysis';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import type { Dump } from '../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/model/settings';
import { LineTable } from '../../server/src/text/lines';
import { addLinks, bCubed, compareLinks, type LinkCounts, NO_LINKS } from './coreference';
import type { EntityCase } from './gold';

/** What is scored: the linking alone, of mentions as gold marks them; or all of it, mentions found as users get them. */
export type Scored = 'linking' | 'end to end';

/** The figures over all cases. Shares are 0 to 1. */
export interface EntityFigures {
  readonly counts: LinkCounts;
  readonly pairsRight: number;
  readonly bCubed: number;
  /** The share of gold's mentions that were found, exactly as marked. */
  readonly mentionsFound: number;
  /** One line for each pair that is told wrongly, and for each mention not found. */
  readonly faults: readonly string[];
}

/** Scores `analysis` on the cases. Where articles begin is given in both: that is scored elsewhere. */
export function scoreEntities(
  analysis: Analysis,
  cases: readonly EntityCase[],
  scored: Scored,
): EntityFigures {
  let counts = NO_LINKS;
  let found = 0;
  const faults: string[] = [];
  for (const each of cases) {
    const dump = analysis.analyse(each.text, DEFAULT_SETTINGS, annotationsOf(each, scored));
    const entities = entitiesOf(each, dump);
    found += entities.filter((entity) => entity !== undefined).length;
    counts = addLinks(
      counts,
      compareLinks(
        each.mentions.map(({ label }) => label),
        entities,
      ),
    );
    faults.push(...faultsOf(each, entities).map((fault) => `${each.title}: ${fault}`));
  }
  return {
    counts,
    pairsRight: counts.right / counts.pairs,
    bCubed: bCubed(counts),
    mentionsFound: found / counts.mentions,
    faults,
  };
}

/** Where articles begin and where none does; for the linking alone, the mentions too. */
export function annotationsOf({ text, starts, mentions }: EntityCase, scored: Scored): readonly Annotation[] {
  const table = LineTable.of(text);
  const annotations: Annotation[] = [];
  for (let line = 0; line < table.count; line++) {
    const { start, end } = table.span(line);
    if (text.slice(start, end).trim() === '') continue;
    const verdict = starts.includes(start) ? 'start' : 'no-start';
    annotations.push({ kind: 'boundary', id: `b${start}`, start, end, verdict });
  }
  if (scored === 'end to end') return annotations;
  const given = mentions.map(({ start, end, kind }): Annotation => ({
    kind: 'mention',
    id: `m${start}`,
    start,
    end,
    mention: kind,
  }));
  return [...annotations, ...given];
}

function entitiesOf({ mentions }: EntityCase, dump: Dump): readonly (string | undefined)[] {
  const at = new Map(
    dump.spans.flatMap(({ start, end, kind, entity }) =>
      entity === undefined ? [] : [[`${kind} ${start} ${end}`, entity] as const],
    ),
  );
  return mentions.map(({ kind, start, end }) => at.get(`${kind} ${start} ${end}`));
}

function faultsOf(
  { text, mentions }: EntityCase,
  entities: readonly (string | undefined)[],
): readonly string[] {
  const faults: string[] = [];
  const told = (index: number): string => {
    const mention = mentions[index];
    return mention === undefined ? '' : `"${text.slice(mention.start, mention.end)}" (${mention.label})`;
  };
  mentions.forEach((mention, i) => {
    if (entities[i] === undefined) faults.push(`${told(i)} is not found`);
    mentions.forEach((other, j) => {
      if (j <= i || entities[i] === undefined || entities[j] === undefined) return;
      const isJoined = entities[i] === entities[j];
      if (isJoined === (mention.label === other.label)) return;
      faults.push(`${told(i)} and ${told(j)} are ${isJoined ? 'joined' : 'left apart'}`);
    });
  });
  return faults;
}

/** The figures in words, a line each, the faults below. */
export function entityReport(scored: Scored, figures: EntityFigures): string {
  const { counts, pairsRight, mentionsFound, faults } = figures;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    `${scored}: ${percent(pairsRight)} of ${counts.pairs} pairs right, B³ F1 ${percent(figures.bCubed)}, ` +
      `${counts.wronglyJoined} wrongly joined, ${counts.leftApart} left apart; ` +
      `${percent(mentionsFound)} of ${counts.mentions} mentions found`,
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n');
}
