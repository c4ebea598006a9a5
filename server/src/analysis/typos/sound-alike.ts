import { appendTo } from '../../text/multi-map';

/**
 * Spellings of the same sound, or of sounds that learners confuse, in no particular order. From general
 * knowledge of how English is misspelt by ear.
 */
const SOUND_ALIKE = `
  ph-f ck-k x-ks qu-kw tion-sion tion-shun ght-t gh-f ed-t ough-o ough-off oul-oo oul-u ou-u ei-ie ai-e ay-e ai-a igh-y
  igh-i ea-e ee-i ea-ee ee-ie ie-y ew-u oo-u au-o aw-o aw-or wh-w kn-n wr-r sc-s ss-c ci-s ti-s sh-ch sh-s tch-ch ge-j
  dge-j el-le er-re al-le or-er ar-er ure-er ory-ery cial-shal ous-us ious-us ance-ence ant-ent able-ible y-ey ly-ley
  ie-e th-t io-o ea-a oa-o eo-e ui-e eau-u aid-ed c-k c-s s-z g-j d-t k-q f-v m-n`;

/** The longest spelling in the table, in letters. */
export const LONGEST_SPELLING = 4;

const ALIKE = alike();

/** The other spellings of the sounds that these letters represent. */
export function soundAlike(letters: string): readonly string[] {
  return ALIKE.get(letters) ?? [];
}

function alike(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    appendTo(table, one, other);
  };
  for (const pair of SOUND_ALIKE.trim().split(/\s+/)) {
    const [one = '', other = ''] = pair.split('-');
    add(one, other);
    add(other, one);
  }
  return table;
}
