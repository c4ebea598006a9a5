import { COUNTRY_ZONES } from './country-zones';

/**
 * A zone in a country that has several: it extends to `east` degrees of longitude, and the last row takes the
 * rest.
 */
interface Band {
  readonly east: number;
  readonly zone: string;
}

const band = (east: number, zone: string): Band => ({ east, zone });

/**
 * Large countries from west to east. Zone boundaries are approximated by meridians, so a few towns near one
 * are an hour off.
 */
const BANDS: Readonly<Record<string, readonly Band[]>> = {
  US: [
    band(-150, 'Pacific/Honolulu'),
    band(-130, 'America/Anchorage'),
    band(-114.6, 'America/Los_Angeles'),
    band(-101.5, 'America/Denver'),
    band(-86.2, 'America/Chicago'),
    band(0, 'America/New_York'),
  ],
  CA: [
    band(-118, 'America/Vancouver'),
    band(-102, 'America/Edmonton'),
    band(-90, 'America/Winnipeg'),
    band(-68, 'America/Toronto'),
    band(-58, 'America/Halifax'),
    band(0, 'America/St_Johns'),
  ],
  MX: [band(-115, 'America/Tijuana'), band(-108.5, 'America/Hermosillo'), band(0, 'America/Mexico_City')],
  BR: [band(-57.5, 'America/Manaus'), band(0, 'America/Sao_Paulo')],
  CD: [band(22, 'Africa/Kinshasa'), band(180, 'Africa/Lubumbashi')],
  ID: [band(114.6, 'Asia/Jakarta'), band(126, 'Asia/Makassar'), band(180, 'Asia/Jayapura')],
  AU: [band(129, 'Australia/Perth'), band(141, 'Australia/Adelaide'), band(180, 'Australia/Sydney')],
  RU: [
    band(23, 'Europe/Kaliningrad'),
    band(48.5, 'Europe/Moscow'),
    band(52, 'Europe/Samara'),
    band(71, 'Asia/Yekaterinburg'),
    band(75, 'Asia/Omsk'),
    band(98, 'Asia/Novosibirsk'),
    band(112, 'Asia/Irkutsk'),
    band(131, 'Asia/Chita'),
    band(142, 'Asia/Vladivostok'),
    band(180, 'Asia/Kamchatka'),
  ],
};

/** A place whose time zone is needed. */
export interface Whereabouts {
  readonly country: string | null;
  readonly longitude: number | null;
}

/**
 * The IANA zone of a place. Undefined if the country is unknown, or spans several zones and there is no
 * longitude.
 */
export function zoneAt({ country, longitude }: Whereabouts): string | undefined {
  if (country === null) return undefined;
  const bands = BANDS[country];
  if (bands === undefined) return COUNTRY_ZONES.get(country);
  return longitude === null ? undefined : bands.find(({ east }) => longitude <= east)?.zone;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * The day (`2021-04-03`) in `zone` at the moment `iso`, which must include its own zone. Undefined if it is
 * not a moment.
 */
export function dayInZone(iso: string, zone: string): string | undefined {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return undefined;
  let format = FORMATS.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    FORMATS.set(zone, format);
  }
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
