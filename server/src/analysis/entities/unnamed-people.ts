import { contradicts, type RoleWords, sharesRole } from './role-words';

/** Somebody whom the dump never names in full. */
interface Unnamed {
  readonly key: string;
  readonly roles: RoleWords[];
  gender: RoleWords['gender'];
}

/** Examining more people with one surname would cost time in a large dump. */
const MOST_OF_A_NAME = 40;

/**
 * People known by a surname alone. Within an article they are one person, unless they are Mr and Mrs. Across
 * articles only the same role joins them, since many people are called Kim.
 */
export class UnnamedPeople {
  private readonly inArticle = new Map<string, Unnamed[]>();
  private readonly withRole = new Map<string, Unnamed[]>();

  /**
   * The key of the person with this name in the article (`scope` is the article's id), and whether it was
   * found through another article.
   */
  keyOf(name: string, scope: string, role: RoleWords): { readonly key: string; readonly byRole: boolean } {
    const place = `${name}\u0000${scope}`;
    const here = listOf(this.inArticle, place);
    let person = here.findLast(({ gender }) => !contradicts(gender, role.gender));
    let byRole = false;
    if (person === undefined) {
      person = this.ofRole(name, role);
      byRole = person !== undefined;
      person ??= { key: `${place}${here.length === 0 ? '' : `\u0000${here.length}`}`, roles: [], gender: '' };
      here.push(person);
    }
    if (role.gender !== '') person.gender = role.gender;
    if (role.head !== '') this.noteRole(name, person, role);
    return { key: person.key, byRole };
  }

  private ofRole(name: string, role: RoleWords): Unnamed | undefined {
    if (role.head === '') return undefined;
    const fitting = (this.withRole.get(name) ?? []).filter(
      ({ roles, gender }) =>
        !contradicts(gender, role.gender) && roles.some((each) => sharesRole(each, role)),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  private noteRole(name: string, person: Unnamed, role: RoleWords): void {
    person.roles.push(role);
    const people = listOf(this.withRole, name);
    if (people.length < MOST_OF_A_NAME && !people.includes(person)) people.push(person);
  }
}

function listOf(lists: Map<string, Unnamed[]>, key: string): Unnamed[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}
