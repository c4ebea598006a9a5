import { readTable, readWords } from '../../data/table-file';
import { between, chance, pick, type Random } from '../random';

/** Invented people, real outlets and real places to fill the blanks of composed dumps with, from the source tables. */
export interface Vocabulary {
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  readonly outlets: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

/** Reads the vocabulary from `server/data`. Throws if a table is missing. */
export function readVocabulary(): Vocabulary {
  const column = (file: string, index: number): readonly string[] =>
    readTable(file)
      .map((cell) => cell(index))
      .filter((value) => value !== '' && !value.startsWith('?'));
  return {
    givenNames: readWords('given-names.txt'),
    familyNames: readWords('family-names.txt'),
    outlets: column('outlets.tsv', 0),
    cities: [...column('stand-alone-cities.tsv', 1), ...column('cities.tsv', 3)],
    countries: column('countries.tsv', 1),
  };
}

/** A person's name: given name and family name, now and then with an initial or two family names. */
export function personName(random: Random, vocabulary: Vocabulary): string {
  const given = pick(random, vocabulary.givenNames);
  const family = pick(random, vocabulary.familyNames);
  const kind = random();
  if (kind < 0.08) return `${given} ${pick(random, ['A.', 'J.', 'M.', 'S.', 'K.'])} ${family}`;
  if (kind < 0.14) return `${given} ${pick(random, vocabulary.familyNames)}-${family}`;
  if (kind < 0.18) return `${given} ${pick(random, ['de', 'van', 'von', 'al-', 'bin']).trim()} ${family}`;
  return `${given} ${family}`;
}

/** A day of the calendar. `month` counts from 1, `weekday` from 0 for Sunday. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A day between 1985 and 2026, from the first to the twenty-eighth of its month. */
export function anyDay(random: Random): Day {
  const year = between(random, 1985, 2026);
  const month = between(random, 1, 12);
  const day = between(random, 1, 28);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** A day up to ten days later: the stories of one dump are of one week or so. */
export function dayNear(random: Random, day: Day): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day + between(random, 0, 10)));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    weekday: moved.getUTCDay(),
  };
}

/** A place as a dateline prints it. */
export function placeName(random: Random, vocabulary: Vocabulary): string {
  const city = pick(random, vocabulary.cities);
  return chance(random, 0.2) ? `${city}, ${pick(random, vocabulary.countries)}` : city;
}
