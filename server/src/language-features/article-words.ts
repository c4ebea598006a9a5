import type { Article, Dump } from '../analysis/model/dump';
import { shortDate } from './dates';
import { label } from './plain-text';

/** How much of an article's text stands in for a missing headline, in code points. */
const FIRST_WORDS_LENGTH = 60;

/**
 * The name of an article: its headline, or its first words. Never empty, since clients reject an empty name.
 */
export function articleName(dump: Dump, article: Article): string {
  const headline = article.headline === null ? '' : label(article.headline.text);
  if (headline !== '') return headline;
  const firstWords = label(dump.text.slice(article.start, article.end).trimStart(), FIRST_WORDS_LENGTH);
  return firstWords === '' ? 'Untitled article' : firstWords;
}

/**
 * “Who · where · when” of an article, in a few words each; whatever the text does not say is described as
 * missing.
 */
export function articleDetail(article: Article): string {
  const place = label(placesOf(article), 60);
  return [outletWords(article), ...(place === '' ? [] : [place]), dateWords(article)].join(' · ');
}

function outletWords(article: Article): string {
  if (article.outlet === null) return 'outlet not named';
  const name = label(article.outlet.name, 60);
  return article.outlet.role === 'agency' ? `via ${name}` : name;
}

function placesOf(article: Article): string {
  return [...new Set(article.dateline?.located.map((place) => place.name))].join('/');
}

/**
 * The printed time of publication, else an unlabelled timestamp, else an update, else the date of the
 * dateline.
 */
function dateWords(article: Article): string {
  for (const role of ['published', 'unlabelled', 'updated'] as const) {
    const stamp = article.timestamps.find((candidate) => candidate.role === role && candidate.iso !== null);
    if (stamp === undefined || stamp.iso === null) continue;
    return role === 'updated' ? `${shortDate(stamp.iso)}, updated` : shortDate(stamp.iso);
  }
  if (typeof article.dateline?.date === 'string') return shortDate(article.dateline.date);
  return article.timestamps.length === 0 ? 'no date' : 'date open';
}
