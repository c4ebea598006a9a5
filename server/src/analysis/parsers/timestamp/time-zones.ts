/** Minutes east of UTC for abbreviations that mean one thing in news. General knowledge, after the IANA time zone data. */
const FIXED: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  TRT: 180,
  TSİ: 180,
  SAST: 120,
  CAT: 120,
  EAT: 180,
  WAT: 60,
  IRST: 210,
  IRDT: 270,
  PKT: 300,
  NPT: 345,
  BDT: 360,
  ICT: 420,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  NST: -210,
  NDT: -150,
  BRT: -180,
  ART: -180,
  CLT: -240,
  COT: -300,
  PET: -300,
  UZT: 300,
  AFT: 270,
};

/** Abbreviations by the country (ISO 3166-1 alpha-2) whose outlets use them so: those of several meanings, and the local meaning of others. */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  IST: { IN: 330, LK: 330, IL: 120, IE: 60 },
  CST: { US: -360, CA: -360, MX: -360, CN: 480, TW: 480, CU: -300 },
  CDT: { US: -300, CA: -300, MX: -300, CU: -240 },
  EST: { AU: 600 },
  EDT: { AU: 660 },
  PST: { PH: 480 },
  BST: { GB: 60, BD: 360 },
  AST: { CA: -240, PR: -240, SA: 180, IQ: 180, KW: 180, QA: 180, BH: 180 },
  GST: { AE: 240, OM: 240, GU: 600 },
  AMT: { AM: 240, BR: -240 },
  ADT: { CA: -180, SA: 240 },
  SST: { SG: 480, AS: -660 },
  MMT: { MM: 390 },
};

/** American zones named without their season: standard offset in minutes. */
const SEASONAL: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

/** Source of a pattern for a zone: an abbreviation, an offset, or both. Longest first, so that a glued word behind it stays out. */
export const ZONE =
  `(?:(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?[0-5]\\d)?|[+-](?:0\\d|1[0-4]):?[0-5]\\d|` +
  `${[...new Set([...Object.keys(FIXED), ...Object.keys(BY_COUNTRY), ...Object.keys(SEASONAL)])]
    .filter((name) => name !== 'Z')
    .sort((a, b) => b.length - a.length)
    .join('|')}|gmt|utc)`;

/** The printed zone's meaning. */
export type ZoneReading = { readonly settled: true; readonly minutes: number } | { readonly settled: false };

/**
 * What a printed zone stands for. `country` is that of the outlet or the dateline, which settles abbreviations of
 * several meanings; `date` (year, month, day) settles the season of American zones. Not settled where either is needed and missing.
 */
export function readZone(
  printed: string,
  country: string | undefined,
  date: readonly [number, number, number] | undefined,
): ZoneReading {
  const zone = printed.toUpperCase();
  const offset = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return { settled: true, minutes: offset[1] === '-' ? -minutes : minutes };
  }
  const byCountry = country === undefined ? undefined : BY_COUNTRY[zone]?.[country];
  if (byCountry !== undefined) return { settled: true, minutes: byCountry };
  const fixed = FIXED[zone];
  if (fixed !== undefined) return { settled: true, minutes: fixed };
  const standard = SEASONAL[zone];
  if (standard !== undefined && date !== undefined)
    return { settled: true, minutes: standard + (isAmericanSummer(date) ? 60 : 0) };
  return { settled: false };
}

/** Whether the United States keep summer time on the day: the rules since 2007, those of 1987 to 2006, and of 1967 to 1986. The hour of the change is ignored. */
function isAmericanSummer([year, month, day]: readonly [number, number, number]): boolean {
  const at = month * 100 + day;
  const [from, to] =
    year >= 2007
      ? [300 + sundayOnOrAfter(year, 3, 8), 1100 + sundayOnOrAfter(year, 11, 1)]
      : [
          400 + (year >= 1987 ? sundayOnOrAfter(year, 4, 1) : sundayOnOrAfter(year, 4, 24)),
          1000 + sundayOnOrAfter(year, 10, 25),
        ];
  return at >= from && at < to;
}

function sundayOnOrAfter(year: number, month: number, day: number): number {
  return day + ((7 - weekday(year, month, day)) % 7);
}

/** Day of the week, 0 for Sunday (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const counted = month < 3 ? year - 1 : year;
  return (
    (counted +
      Math.floor(counted / 4) -
      Math.floor(counted / 100) +
      Math.floor(counted / 400) +
      (shifts[month - 1] ?? 0) +
      day) %
    7
  );
}

/** An offset as ISO 8601 writes it. */
export function formatOffset(minutes: number): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

/** A number with at least two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
