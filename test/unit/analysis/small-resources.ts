import { readFileSync } from 'node:fs';
import type { Outlet, OutletMatch } from '../../../server/src/analysis/resources/outlets';
import type { Place } from '../../../server/src/analysis/resources/places';
import type { Resources } from '../../../server/src/analysis/pipeline/resources';
import { decodeRoleModel, type RoleModel } from '../../../server/src/analysis/roles/model';
import { packRoleModel, type RoleWeightsFile } from '../../../server/src/analysis/roles/weights-file';
import { decodeLanguages } from '../../../server/src/analysis/resources/languages-table';
import { inRoot } from '../../../tools/paths';
import { realLexicon, regionalSpellings } from './typos/support';

const PLACES: readonly Place[] = [
  place('Lisbon', 'city', 'PT', null, 545_000),
  place('Madrid', 'city', 'ES', null, 3_200_000),
  place('Nairobi', 'city', 'KE', null, 2_750_000),
  place('Buenos Aires', 'city', 'AR', null, 13_000_000),
  place('Salem', 'city', 'US', 'OR', 170_000),
  place('Salem', 'city', 'IN', null, 800_000),
  place('Wellington', 'city', 'NZ', null, 215_000),
  place('Ore.', 'state', 'US', 'OR', 0),
  place('India', 'country', 'IN', null, 0),
  place('Kenya', 'country', 'KE', null, 0),
  place('Portugal', 'country', 'PT', null, 0),
];

const OUTLETS: readonly (Outlet & { readonly ambiguous: boolean })[] = [
  outlet('Reuters', 'agency', 'GB'),
  outlet('Lusa', 'agency', 'PT'),
  outlet('Harbour Herald', 'newspaper', 'NZ'),
  outlet('KBC', 'broadcaster', 'KE'),
  { ...outlet('The Star', 'newspaper', 'KE'), ambiguous: true },
];

const GIVEN = new Set(['Amara', 'Joana', 'Peter', 'Grace', 'Rui']);

let made: Resources | undefined;

/**
 * A handful of places, outlets and names of our own choosing, the real lexicon, languages (as built) and role model:
 * made once for all tests of a run.
 */
export function smallResources(): Resources {
  return (made ??= makeResources());
}

function makeResources(): Resources {
  return {
    lexicon: realLexicon(),
    languages: decodeLanguages(readFileSync(inRoot('dist', 'data', 'languages.bin'))),
    regionalSpellings: regionalSpellings(),
    names: {
      isGiven: (word) => GIVEN.has(word),
      isFamily: (word) => ['Okello', 'Ferreira', 'Marsh'].includes(word),
      isFamilyFirst: (word) => word === 'Nguyen',
    },
    outlets: {
      lookup: (form) =>
        OUTLETS.find(
          (each) => each.name === form || (form === form.toUpperCase() && each.name.toUpperCase() === form),
        ),
      lookupAll: (form) => OUTLETS.filter((each) => each.name === form),
      find: (text) => OUTLETS.flatMap((each) => matchesOf(text, each)).sort((a, b) => a.start - b.start),
    },
    places: {
      lookup: (name) => PLACES.filter((each) => each.name === name || each.name.toUpperCase() === name),
      isPrefix: (words) => PLACES.some((each) => each.name.startsWith(`${words} `)),
      demonym: () => undefined,
      countryName: () => undefined,
      stateName: () => undefined,
      qualifier: (form) =>
        PLACES.find(
          (each) => each.kind !== 'city' && (each.name === form || each.name.toUpperCase() === form),
        ),
      nearest: (name) =>
        PLACES.filter(
          (each) => each.kind === 'city' && oneLetterOff(each.name.toLowerCase(), name.toLowerCase()),
        ),
    },
    roles: roleModel(),
  };
}

function roleModel(): RoleModel {
  const file = readFileSync(inRoot('server', 'data', 'roles.json'), 'utf8');
  return decodeRoleModel(packRoleModel(JSON.parse(file) as RoleWeightsFile));
}

function place(
  name: string,
  kind: Place['kind'],
  country: string,
  division: string | null,
  population: number,
): Place {
  return { name, kind, country, division, latitude: 1, longitude: 2, population, prominence: population };
}

function outlet(
  name: string,
  kind: Outlet['kind'],
  country: string,
): Outlet & { readonly ambiguous: boolean } {
  return { name, aliases: [], kind, country, domain: null, ambiguous: false };
}

function matchesOf(text: string, each: Outlet & { readonly ambiguous: boolean }): readonly OutletMatch[] {
  const found: OutletMatch[] = [];
  for (let at = text.indexOf(each.name); at >= 0; at = text.indexOf(each.name, at + 1)) {
    found.push({ start: at, end: at + each.name.length, outlet: each, ambiguous: each.ambiguous });
  }
  return found;
}

function oneLetterOff(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, index) => letter !== b.charAt(index)).length === 1;
}
