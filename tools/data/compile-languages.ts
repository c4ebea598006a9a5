import { pathToFileURL } from 'node:url';
import {
  hashOfBytes,
  packLanguages,
  type WeighedNgram,
} from '../../server/src/analysis/resources/languages-table';
import { inRoot } from '../paths';

/** Languages in Latin letters among those of the package; the others are told by their script. */
const IN_LATIN_LETTERS = new Set(
  'az ca cs da de en es et eu fi fr hr hu is it lt lv ms nl no pl pt ro sk sl sq sv tl tr vi yo'.split(' '),
);

/** What the package takes off each of its scores to keep its file small. */
const LEFT_OUT_OF_SCORES = 53;

interface Ngrams {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * The bytes that `decodeLanguages` reads, from the smallest table of the package `eld`. Its files are read where they lie, as its
 * manifest offers the detector alone, which would be loaded with scripts that need no table, as objects, in each process.
 */
export async function compileLanguages(): Promise<Uint8Array> {
  const folder = inRoot('node_modules', 'eld', 'src');
  const { ngramsData } = await load<{ ngramsData: Ngrams }>(`${folder}/ngrams/extrasmall.js`);
  const { dictionary } = await load<{ dictionary: readonly string[] }>(`${folder}/dictionary.js`);
  const bytes = new Map(
    dictionary.map((letter, byte) => [letter, byte] as const).filter(([letter]) => letter !== ' '),
  );
  const codes = [...IN_LATIN_LETTERS].sort();
  const ngrams: WeighedNgram[] = [];
  for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
    const weights = Object.entries(scores).flatMap(([number, score]) => {
      const language = codes.indexOf(ngramsData.languages[number] ?? '');
      return language < 0 ? [] : [{ language, weight: score + LEFT_OUT_OF_SCORES }];
    });
    if (weights.length > 0) ngrams.push({ hash: hashOfBytes(bytesOf(ngram, bytes)), weights });
  }
  return packLanguages(codes, ngrams);
}

/** An n-gram of the package as UTF-8: it writes each byte beyond ASCII as a letter of its own; a blank is the border of a word. */
function bytesOf(ngram: string, bytes: ReadonlyMap<string, number>): readonly number[] {
  return [...ngram].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0));
}

async function load<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(file).href)) as Module;
}
