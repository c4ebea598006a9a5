import type { OtherLanguage } from '../model/dump';
import type { LanguageCode } from './settle-languages';

/** The English names of the languages that are told apart, by code. */
const NAMES: ReadonlyMap<LanguageCode, OtherLanguage> = new Map([
  ['az', 'Azerbaijani'],
  ['ca', 'Catalan'],
  ['cs', 'Czech'],
  ['da', 'Danish'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['et', 'Estonian'],
  ['eu', 'Basque'],
  ['fi', 'Finnish'],
  ['fr', 'French'],
  ['hr', 'Croatian or Serbian'],
  ['hu', 'Hungarian'],
  ['is', 'Icelandic'],
  ['it', 'Italian'],
  ['lt', 'Lithuanian'],
  ['lv', 'Latvian'],
  ['ms', 'Indonesian or Malay'],
  ['nl', 'Dutch'],
  ['no', 'Norwegian'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
  ['ro', 'Romanian'],
  ['sk', 'Slovak'],
  ['sl', 'Slovene'],
  ['sq', 'Albanian'],
  ['sv', 'Swedish'],
  ['tl', 'Tagalog'],
  ['tr', 'Turkish'],
  ['vi', 'Vietnamese'],
  ['yo', 'Yoruba'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
  ['zh', 'Chinese'],
  ['el', 'Greek'],
  ['he', 'Hebrew'],
  ['th', 'Thai'],
  ['ka', 'Georgian'],
  ['hy', 'Armenian'],
  ['ta', 'Tamil'],
  ['te', 'Telugu'],
  ['ml', 'Malayalam'],
  ['kn', 'Kannada'],
  ['gu', 'Gujarati'],
  ['pa', 'Punjabi'],
  ['si', 'Sinhala'],
  ['km', 'Khmer'],
  ['lo', 'Lao'],
  ['my', 'Burmese'],
]);

/**
 * The name of a language other than English; `unknown` if it is not told from others, such as those that
 * share a script.
 */
export function languageName(code: LanguageCode): OtherLanguage {
  return NAMES.get(code) ?? 'unknown';
}
