/** A language as documents of exports name it, and the countries that have it: a list of names, then of ISO 3166-1 alpha-2 codes. General knowledge. */
const LANGUAGES: readonly (readonly [names: string, countries: string])[] = [
  [
    'english englisch anglais inglés ingles engels inglese inglês',
    'GB US AU CA IE NZ ZA IN PK NG KE GH UG TZ ZW ZM BW NA SG MY PH HK JM TT MT CY BD LK',
  ],
  [
    'spanish espanol español spanisch espagnol castellano spaans spagnolo',
    'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR',
  ],
  ['german deutsch allemand alemán aleman duits tedesco', 'DE AT CH LI LU BE IT'],
  [
    'french français francais französisch francés frans francese',
    'FR BE CH CA LU MC SN CI CM ML BF NE TD CG CD GA MG TN DZ MA HT BJ TG',
  ],
  ['italian italiano italienisch italien italiaans', 'IT CH SM VA'],
  ['portuguese português portugues portugiesisch portugais portugués portugees', 'PT BR AO MZ CV GW ST TL'],
  ['dutch nederlands niederländisch néerlandais neerlandés olandese', 'NL BE SR'],
  ['danish dansk dänisch danois deens', 'DK GL FO'],
  ['swedish svenska schwedisch suédois zweeds', 'SE FI'],
  ['norwegian norsk norwegisch norvégien noors', 'NO'],
  ['finnish suomi finnisch', 'FI'],
  ['polish polski polnisch', 'PL'],
  ['russian русский russisch', 'RU BY KZ UA'],
  ['turkish türkçe türkisch', 'TR CY'],
  ['indonesian bahasa', 'ID'],
  ['japanese 日本語', 'JP'],
  ['korean 한국어', 'KR KP'],
  ['chinese 中文', 'CN TW HK SG'],
  ['arabic العربية', 'EG SA AE QA KW BH OM YE JO LB SY IQ PS LY TN DZ MA SD'],
];

const COUNTRIES = new Map<string, ReadonlySet<string>>(
  LANGUAGES.flatMap(([names, countries]) =>
    names.split(' ').map((name): [string, ReadonlySet<string>] => [name, new Set(countries.split(' '))]),
  ),
);

/** The countries whose papers are in the language that a document names (`SPANISH; ESPANOL`); undefined where it names none that is known. */
export function countriesOfLanguage(declared: string): ReadonlySet<string> | undefined {
  for (const word of declared.toLowerCase().split(/[^\p{L}]+/u)) {
    const countries = COUNTRIES.get(word);
    if (countries !== undefined) return countries;
  }
  return undefined;
}
