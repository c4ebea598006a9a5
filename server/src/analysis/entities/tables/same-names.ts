// Provenance: general knowledge. Each row is one name, written in several ways in Latin letters; lower case,
// no accents, spaces for hyphens. The first form represents all of them.

/** Given names and family names that news spells in several ways, from Arabic, Russian and Ukrainian. */
const SPELLINGS = `
  muhammad mohammed mohamed mohammad muhammed mohamad
  ahmad ahmed
  mahmud mahmoud
  husayn hussein husain hussain hossein hosein
  hasan hassan
  yusuf yousef youssef yousuf
  umar omar
  usama osama
  abdallah abdullah
  nasir nasser
  sisi sissi
  qaddafi gaddafi gadhafi kadafi
  umran imran
  sergei sergey
  andrei andrey
  alexei alexey aleksei aleksey
  dmitry dmitri dmitriy dimitri
  yury yuri yuriy
  yevgeny yevgeni yevgeniy evgeny evgeni evgeniy
  aleksandr alexandr
  aleksei alexei
  arseny arseniy arsenii
  valery valeri valeriy
  anatoly anatoli anatoliy
  vitaly vitali vitaliy vitalii
  grigory grigori grigoriy
  volodymyr volodimir
  serhiy serhii sergiy
  andriy andrii
  zelensky zelenskyy zelenskiy zelenskyi
  gorbachev gorbachov
  khrushchev krushchev
  tchaikovsky chaikovsky
`;

/** Korean family names. They only count where the family name comes first. */
const KOREAN_FAMILY = `
  suh seo
  lee yi rhee ri
  park pak bak
  choi choe
  jung jeong chung cheong
  cho jo
  kang gang
  roh noh no
  im lim rim yim
  yoo yu ryu
  shin sin
  moon mun
  kwon gwon
  paek baek paik
  ahn an
  jang chang
  kim gim
  koo ku gu
  oh o
`;

/** Syllables of Korean given names. They only count after a Korean family name. */
const KOREAN_GIVEN = `
  un eun
  hyun hyon hyeon
  young yong yeong yung
  joon jun
  soo su
  hoon hun
  kyung kyong gyeong kyoung
  hee hui
  chul chol cheol
  suk sok seok
  sun son seon
  wook uk
  yeon yon youn
  geun keun
  kyu gyu
  kil gil
  sung seong
  jung jeong chong
  eui ui
  joo ju
  woo u
`;

/** Short forms of given names. Each row begins with the name they are short for. */
const NICKNAMES = `
  joseph joe joey
  william bill billy will
  robert bob bobby rob
  michael mike mick
  james jim jimmy jamie
  thomas tom tommy
  anthony tony
  richard dick rick
  charles charlie chuck
  edward ed eddie ted
  daniel dan danny
  david dave
  stephen steve steven
  christopher chris
  benjamin ben
  samuel sam
  timothy tim
  matthew matt
  gregory greg
  kenneth ken
  donald don
  ronald ron
  elizabeth liz beth betty
  katherine kate kathy catherine
  margaret maggie peggy
  deborah debbie
  jennifer jenny
  patricia pat patty
  susan sue
  alexander alex sasha
  nicholas nick
  jonathan jon
`;

/** Well-known people with a single name, which is the same in every article. */
export const SINGLE_NAMES: ReadonlySet<string> = new Set(
  (
    'suharto sukarno thant jokowi pele ronaldinho ronaldo neymar kaka madonna beyonce rihanna adele shakira bono ' +
    'eminem drake prince cher bjork banksy voltaire moliere stalin lenin tito mao confucius plato aristotle ' +
    'michelangelo rembrandt napoleon galileo zico romario rivaldo lula evita'
  ).split(' '),
);

export const SAME_SPELLING = firstOfRow(SPELLINGS);
export const SAME_KOREAN_FAMILY = firstOfRow(KOREAN_FAMILY);
export const SAME_KOREAN_SYLLABLE = firstOfRow(KOREAN_GIVEN);
export const FULL_GIVEN_NAMES = firstOfRow(NICKNAMES);

function firstOfRow(rows: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const row of rows.split('\n')) {
    const names = row.split(' ').filter((name) => name !== '');
    for (const name of names) if (!first.has(name)) first.set(name, names[0] ?? name);
  }
  return first;
}
