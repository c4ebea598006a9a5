import { isRecord } from '../../../shared/json-value';
import { type SettingName, type SettingOf, SETTINGS } from './settings-table';

/**
 * What a client gives for the settings: the value of the section `dateline`, an object nested by the dots of the names. Any value
 * at all is accepted. What is missing has the default of its row; what is malformed too, with a complaint.
 */
export class GivenSettings {
  /** In words, what could not be used. */
  readonly complaints: string[] = [];

  constructor(private readonly section: unknown) {}

  /** What is given for a setting; undefined where nothing is. */
  value(name: SettingName): unknown {
    const [, ...path] = name.split('.');
    const value = path.reduce<unknown>(
      (within, part) => (isRecord(within) && Object.hasOwn(within, part) ? within[part] : undefined),
      this.section,
    );
    return value ?? undefined;
  }

  /** Notes that a setting is not what it must be. */
  complain(name: SettingName, expected: string): void {
    this.complaints.push(`The setting ${name} is not ${expected}; what cannot be used of it is ignored.`);
  }

  /** A setting that is on or off. */
  flag(name: SettingOf<boolean>): boolean {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.complain(name, 'true or false');
    return SETTINGS[name].default;
  }

  /** A setting that is a text of which `isRight` says whether it can be used. */
  text(name: SettingOf<string>, expected: string, isRight = (_text: string): boolean => true): string {
    const value = this.value(name);
    if (typeof value === 'string' && isRight(value)) return value;
    if (value !== undefined) this.complain(name, expected);
    return SETTINGS[name].default;
  }

  /** A setting that lists words, without outer blanks and without empty ones. */
  words(name: SettingOf<readonly string[]>, expected: string): readonly string[] {
    const value = this.value(name);
    if (!Array.isArray(value)) {
      if (value !== undefined) this.complain(name, expected);
      return SETTINGS[name].default;
    }
    const words = value.filter((word): word is string => typeof word === 'string');
    if (words.length < value.length) this.complain(name, expected);
    return words.map((word) => word.trim()).filter((word) => word !== '');
  }
}
