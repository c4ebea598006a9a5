import { chance, pick } from '../random';
import { REMARKS } from './furniture';
import type { Setting } from './setting';
import { bareStamp, stampStyle } from './stamps';
import { dayNear, personName } from './vocabulary';

/** What whoever pasted an article says in their own words: {r} a remark, {n} a name, {d} a date. */
const FORMS = [
  '[note: {r}]',
  '[my note: {r}]',
  '[{r}]',
  '({r} - {i})',
  '({r})',
  '[{i}: {r}]',
  'Note: {r}',
  'NB {r}',
  'FYI. {r}',
  '>> {r}',
  'PS: {r}',
  'Posted by {n}',
  'posted by {n} on {d}',
  'Forwarded by {n}. {r}',
  'Typed from the paper of {d}.',
  '[typed from a cutting; the rest is torn off]',
  '(snip)',
  '[...]',
  '[rest cut]',
  '(I have left out the last part. {i})',
  'Saved from the web on {d}, since taken down.',
  'Anm.: {r}',
  'NDLR : {r}',
];

/** A remark of the poster's, in the dump's language. */
export function posterRemark({ random, vocabulary, disguise, day }: Setting): string {
  const initials = [...personName(random, vocabulary)].filter((letter) => /\p{Lu}/u.test(letter)).join('');
  return pick(random, FORMS).replace(/\{(\w)\}/gu, (_, what: string) => {
    switch (what) {
      case 'r': {
        const said = disguise(pick(random, REMARKS));
        return chance(random, 0.5) ? said : said.charAt(0).toLowerCase() + said.slice(1);
      }
      case 'n':
        return personName(random, vocabulary);
      case 'd':
        return bareStamp(random, stampStyle(random, 'english'), dayNear(random, day));
      default:
        return initials;
    }
  });
}
