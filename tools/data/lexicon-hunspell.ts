/**
 * All word forms of a hunspell dictionary: the stems of the `.dic` file and what the `.aff` file's prefixes and
 * suffixes make of them. Understands what the SCOWL dictionaries use: `PFX`/`SFX` rules with conditions, cross
 * products (`Y`), one flag a character, `NOSUGGEST` and `ONLYINCOMPOUND`. Compound rules (they write ordinals) are left out.
 * Source of the format: hunspell(5).
 */
export function wordsOfHunspell(affixes: string, stems: string): readonly string[] {
  const rules = readRules(affixes);
  const unwanted = new Set(
    [...affixes.matchAll(/^(?:NOSUGGEST|ONLYINCOMPOUND) (\S)$/gm)].map((match) => match[1] ?? ''),
  );
  const words: string[] = [];
  for (const line of stems.split('\n').slice(1)) {
    const [stem = '', flagText = ''] = line.trim().split('/');
    const flags = [...flagText];
    if (stem === '' || /\d/.test(stem) || flags.some((flag) => unwanted.has(flag))) continue;
    words.push(stem);
    const suffixed: string[] = [];
    for (const flag of flags) {
      for (const rule of rules.get(flag) ?? []) {
        const form = apply(rule, stem);
        if (form === undefined) continue;
        words.push(form);
        if (rule.kind === 'suffix' && rule.crosses) suffixed.push(form);
      }
    }
    for (const flag of flags) {
      for (const rule of rules.get(flag) ?? []) {
        if (rule.kind !== 'prefix' || !rule.crosses) continue;
        for (const form of suffixed) {
          const both = apply(rule, form);
          if (both !== undefined) words.push(both);
        }
      }
    }
  }
  return words;
}

interface AffixRule {
  readonly kind: 'prefix' | 'suffix';
  /** Whether it joins with an affix at the other end. */
  readonly crosses: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

function readRules(affixes: string): ReadonlyMap<string, readonly AffixRule[]> {
  const rules = new Map<string, AffixRule[]>();
  const crossing = new Map<string, boolean>();
  for (const line of affixes.split('\n')) {
    const [keyword, flag = '', first = '', second = '', third = '.'] = line.trim().split(/\s+/);
    if (keyword !== 'PFX' && keyword !== 'SFX') continue;
    if (!crossing.has(flag)) {
      crossing.set(flag, first === 'Y');
      continue;
    }
    const kind = keyword === 'PFX' ? 'prefix' : 'suffix';
    const rule: AffixRule = {
      kind,
      crosses: crossing.get(flag) ?? false,
      strip: first === '0' ? '' : first,
      add: second === '0' ? '' : (second.split('/')[0] ?? ''),
      condition: new RegExp(kind === 'prefix' ? `^${third}` : `${third}$`, 'u'),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

function apply(rule: AffixRule, stem: string): string | undefined {
  if (!rule.condition.test(stem)) return undefined;
  if (rule.kind === 'prefix')
    return stem.startsWith(rule.strip) ? rule.add + stem.slice(rule.strip.length) : undefined;
  return stem.endsWith(rule.strip) ? stem.slice(0, stem.length - rule.strip.length) + rule.add : undefined;
}
