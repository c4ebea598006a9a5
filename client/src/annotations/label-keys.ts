import type { Translate } from '../status-text';

/** A label that can be given to a span of text. */
export interface Label {
  /** What is sent to the server: a kind of name, or the label's own name. */
  readonly name: string;
  /** The name shown to the user. */
  readonly title: string;
  /** The character that chooses it, in the list and after the chord; undefined if none was free. */
  readonly key: string | undefined;
  /** The colour of a user-defined label, as `#` and hex digits. */
  readonly color: string | undefined;
  readonly isOwn: boolean;
}

/** The keys of the built-in labels. The manifest binds them to commands of their own. */
export const BUILT_IN_KEYS = {
  person: 'p',
  organization: 'o',
  place: 'l',
  misc: 'm',
  date: 'd',
  outlet: 'u',
} as const;

/** A built-in label. */
export type BuiltInLabel = keyof typeof BUILT_IN_KEYS;

/** A colour is inserted into the editor's style sheet, so nothing but a colour may pass. */
const HEX_COLOR = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const DIGITS = '123456789';

/**
 * All labels in the order of the list: built-in ones, then user-defined ones.
 * @param setting the value of `dateline.annotations.labels`; unusable parts are left out, since the server
 * reports them
 */
export function labelsOf(setting: unknown, translate: Translate): readonly Label[] {
  const titles: Readonly<Record<BuiltInLabel, string>> = {
    person: translate('Person'),
    organization: translate('Organization'),
    place: translate('Place'),
    misc: translate('Other Name'),
    date: translate('Date'),
    outlet: translate('Outlet'),
  };
  const labels: Label[] = [];
  for (const [name, key] of Object.entries(BUILT_IN_KEYS)) {
    labels.push({ name, title: titles[name as BuiltInLabel], key, color: undefined, isOwn: false });
  }
  const given = Array.isArray(setting) ? setting.flatMap(ownLabel) : [];
  const taken = new Set<string | undefined>([...labels, ...given].map(({ key }) => key));
  const free = [...DIGITS].filter((digit) => !taken.has(digit));
  for (const label of given) {
    if (labels.some(({ name }) => name === label.name)) continue;
    const isTaken = label.key === undefined || labels.some(({ key }) => key === label.key);
    labels.push({ ...label, key: isTaken ? free.shift() : label.key });
  }
  return labels;
}

/** The label that a key chooses, in either case. */
export function labelWithKey(labels: readonly Label[], typed: string): Label | undefined {
  return labels.find(({ key }) => key === typed.toLowerCase());
}

function ownLabel(value: unknown): readonly Label[] {
  if (typeof value === 'string') return ownLabel({ name: value });
  if (typeof value !== 'object' || value === null || !('name' in value)) return [];
  const name = typeof value.name === 'string' ? value.name.trim() : '';
  if (name === '') return [];
  const key = 'key' in value && typeof value.key === 'string' ? value.key.toLowerCase() : '';
  const color = 'color' in value && typeof value.color === 'string' ? value.color : '';
  return [
    {
      name,
      title: name,
      key: /^[a-z1-9]$/.test(key) ? key : undefined,
      color: HEX_COLOR.test(color) ? color : undefined,
      isOwn: true,
    },
  ];
}
