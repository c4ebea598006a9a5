import { isRecord } from '../../../shared/json-value';
import { type SettingName, type SettingOf, SETTINGS } from './settings-table';

/**
 * The settings a client sends: the value of the section `dateline`, an object nested at the dots of the
 * names. Any value is accepted. A missing setting gets the default of its row; so does a malformed one, with
 * a complaint.
 */
export class GivenSettings {
  /** What could not be used, in words. */
  readonly complaints: string[] = [];

  constructor(private readonly section: unknown) {}

  /** The value given for a setting; undefined if there is none. */
  value(name: SettingName): unknown {
    const [, ...path] = name.split('.');
    const value = path.reduce<unknown>(
      (within, part) => (isRecord(within) && Object.hasOwn(within, part) ? within[part] : undefined),
      this.section,
    );
    return value ?? undefined;
  }

  /** Notes that a setting is malformed. */
  complain(name: SettingName, expected: string): void {
    this.complaints.push(`The setting ${name} is not ${expected}; what cannot be used of it is ignored.`);
  }

  /** A boolean setting. */
  flag(name: SettingOf<boolean>): boolean {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.complain(name, 'true or false');
    return SETTINGS[name].default;
  }

  /** A string setting; `isRight` tells whether its value can be used. */
  text(name: SettingOf<string>, expected: string, isRight = (_text: string): boolean => true): string {
    const value = this.value(name);
    if (typeof value === 'string' && isRight(value)) return value;
    if (value !== undefined) this.complain(name, expected);
    return SETTINGS[name].default;
  }

  /** A setting that is a list of words, trimmed and without empty ones. */
  words(name: SettingOf<readonly string[]>, expected: string): readonly string[] {
    const words = this.items(name, expected, (item) => (typeof item === 'string' ? item.trim() : undefined));
    return words.filter((word) => word !== '');
  }

  /** A setting that is a list, its items as `read` reads them; one that it cannot read is left out, with a complaint. */
  items(
    name: SettingOf<readonly string[]>,
    expected: string,
    read: (item: unknown) => string | undefined,
  ): readonly string[] {
    const value = this.value(name);
    if (!Array.isArray(value)) {
      if (value !== undefined) this.complain(name, expected);
      return SETTINGS[name].default;
    }
    const items = value.map(read).filter((item) => item !== undefined);
    if (items.length < value.length) this.complain(name, expected);
    return items;
  }
}
