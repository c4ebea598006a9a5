import type { OtherLanguage } from '../model/dump';
import type { LanguageCode } from './settle-languages';

/** What the languages that are told apart are called in English, by their codes. */
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

/** What a language other than English is called; `unknown` for one that is not told from others, as several of one script. */
export function languageName(code: LanguageCode): OtherLanguage {
  return NAMES.get(code) ?? 'unknown';
}
