import type { Problem } from '../../server/src/analysis/model/dump';
import { isRecord } from '../../shared/json-value';

/** A text with misprints that were put into it, of one set. Offsets in UTF-16 code units. */
export interface InjectedText {
  readonly set: string;
  readonly text: string;
  readonly misprints: readonly { readonly start: number; readonly end: number }[];
}

/** One line of the measuring folder's injected misprints. Throws where it is none. */
export function injectedText(line: string): InjectedText {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value) || typeof value['set'] !== 'string' || typeof value['text'] !== 'string')
    throw new Error('A line of the injected misprints has no set or no text.');
  const gold: readonly unknown[] = Array.isArray(value['gold']) ? value['gold'] : [];
  const misprints = gold.flatMap((each) =>
    isRecord(each) && typeof each['start'] === 'number' && typeof each['end'] === 'number'
      ? [{ start: each['start'], end: each['end'] }]
      : [],
  );
  return { set: value['set'], text: value['text'], misprints };
}

/** Of the misprints of one set that are found, how many have a fix that is certain, and how many one that is also made unseen. */
export class CertainShare {
  private found = 0;
  private certain = 0;
  private unseen = 0;

  /** Adds what was found in a text, by the problems about its words. */
  add({ misprints }: InjectedText, problems: readonly Problem[]): void {
    const typos = problems.filter(({ code }) => code.startsWith('typo.'));
    for (const { start, end } of misprints) {
      const problem = typos.find((each) => each.start < end && each.end > start);
      if (problem === undefined) continue;
      this.found++;
      if (problem.fixes[0]?.class !== 'certain') continue;
      this.certain++;
      if (!problem.evidenceOfPrint) this.unseen++;
    }
  }

  /** "95.3 % of 494 certain, 78.3 % made unseen (the others are quoted or names)". */
  toString(): string {
    const share = (count: number): string =>
      this.found === 0 ? '–' : `${((100 * count) / this.found).toFixed(1)} %`;
    return `${share(this.certain)} of ${this.found} certain, ${share(this.unseen)} made unseen (the others are quoted or names)`;
  }
}
