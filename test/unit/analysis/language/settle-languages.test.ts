import assert from 'node:assert/strict';
import { articleLanguages } from '../../../../server/src/analysis/language/article-language';
import { settleLanguages } from '../../../../server/src/analysis/language/settle-languages';
import { evidenceIn } from './tables';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';

/** Paragraphs of articles; those of one article stand in one list. */
type Dump = readonly (readonly string[])[];

/** The languages of the paragraphs of a dump, an inner list for each article. */
function settled(dump: Dump): readonly (readonly string[])[] {
  const flat = dump.flatMap((paragraphs, article) =>
    paragraphs.map((text) => ({ article, evidence: evidenceIn(text) })),
  );
  const languages = settleLanguages(flat);
  return dump.map((_, article) => languages.filter((_, index) => flat[index]?.article === article));
}

/** One invented sentence in each of many languages, by the code that is told of it; `und` for those that no table has. */
const SENTENCES: readonly (readonly [code: string, sentence: string])[] = [
  ['de', 'Die Fähre blieb nach dem Sturm im Hafen, weil der Kapitän krank war.'],
  ['fr', 'Le bac est resté au port après la tempête, car le capitaine était malade.'],
  ['es', 'El transbordador se quedó en el puerto tras la tormenta porque el capitán estaba enfermo.'],
  ['it', 'Il traghetto è rimasto in porto dopo la tempesta perché il capitano era malato.'],
  ['pt', 'A barca ficou no porto depois da tempestade porque o capitão estava doente.'],
  ['nl', 'De veerboot bleef na de storm in de haven omdat de kapitein ziek was.'],
  ['sv', 'Färjan låg kvar i hamnen efter stormen eftersom kaptenen var sjuk.'],
  ['da', 'Færgen blev liggende i havnen efter stormen, fordi kaptajnen var syg.'],
  ['pl', 'Prom został w porcie po burzy, ponieważ kapitan był chory.'],
  ['cs', 'Přívoz zůstal po bouři v přístavu, protože kapitán byl nemocný.'],
  ['tr', 'Kaptan hasta olduğu için feribot fırtınadan sonra limanda kaldı.'],
  ['fi', 'Lautta jäi myrskyn jälkeen satamaan, koska kapteeni oli sairas.'],
  ['hu', 'A komp a vihar után a kikötőben maradt, mert a kapitány beteg volt.'],
  ['ro', 'Feribotul a rămas în port după furtună, pentru că marinarul era bolnav.'],
  ['ms', 'Kapal feri tetap berada di pelabuhan setelah badai karena kapten sedang sakit.'],
  ['tl', 'Nanatili ang bangka sa daungan pagkatapos ng bagyo dahil may sakit ang kapitan.'],
  ['vi', 'Chiếc phà ở lại cảng sau cơn bão vì thuyền trưởng bị ốm.'],
  ['ja', '船長が病気だったため、船は嵐の後も港にとどまった。'],
  ['ko', '선장이 아파서 배는 폭풍이 지나간 뒤에도 항구에 머물렀다.'],
  ['zh', '船长生病，渡轮在暴风雨后停留在港口。'],
  ['el', 'Το πλοίο έμεινε στο λιμάνι μετά την καταιγίδα.'],
  ['und-Cyrl', 'Паром остался в порту после бури, потому что капитан заболел.'],
  ['und-Arab', 'بقيت العبارة في الميناء بعد العاصفة لأن القبطان كان مريضا.'],
];

/** In languages that no table has it is known that they are not English, whatever is called the likeliest. */
const UNTOLD: readonly string[] = [
  'Kivuko kilibaki bandarini baada ya dhoruba kwa sababu nahodha alikuwa mgonjwa.',
  'Jirgin ya tsaya a tashar bayan guguwa saboda kyaftin ba shi da lafiya.',
  'Arhosodd y fferi yn yr harbwr ar ôl y storm am fod y capten yn sâl.',
  'Die veerboot het ná die storm in die hawe gebly omdat die kaptein siek was.',
  "D'fhan an bád farantóireachta sa chuan tar éis na stoirme.",
];

const ENGLISH = [
  'Ferry stays in harbour after storm',
  'The ferry stayed in the harbour after the storm because the captain was ill.',
  'Passengers were told to come back in the morning, and the company said it would pay for their rooms.',
];

const GERMAN = [
  'Fähre bleibt im Hafen',
  'Die Fähre blieb nach dem Sturm im Hafen, weil der Kapitän krank war.',
  'Die Reisenden sollten am nächsten Morgen wiederkommen, sagte ein Sprecher der Reederei.',
];

describe('the language of a paragraph', () => {
  for (const [code, sentence] of SENTENCES)
    it(`is told of one sentence: ${code}`, () => assert.deepEqual(settled([[sentence]]), [[code]]));

  it('is not English in languages that no table has', () => {
    for (const sentence of UNTOLD) assert.notEqual(settled([[sentence]])[0]?.[0], 'en', sentence);
  });

  it('is English of an English sentence, alone and between articles in German', () => {
    for (const line of ENGLISH) assert.deepEqual(settled([[line]]), [['en']], line);
    assert.deepEqual(settled([GERMAN, ENGLISH, GERMAN])[1], ['en', 'en', 'en']);
  });

  it('is English of lines of names and tables in an English article', () => {
    const lines = [
      'Zbigniew Krawczyk c Thorvaldsen b Okonkwo 13',
      'Jörg Müller',
      'B. Szymański 6-4 7-6',
      'Real Sociedad 2 Girona 1',
    ];
    assert.deepEqual(
      settled([[...ENGLISH, ...lines]])[0],
      [...ENGLISH, ...lines].map(() => 'en'),
    );
  });

  it('is that of its neighbours for a line that says little itself', () => {
    for (const line of ['Foto', 'Teilen', 'Radio Bremen', '12. 3. 2019']) {
      assert.deepEqual(settled([[...GERMAN, line]])[0], ['de', 'de', 'de', 'de'], line);
      assert.deepEqual(settled([[...ENGLISH, line]])[0], ['en', 'en', 'en', 'en'], line);
    }
  });

  it('is its own for a paragraph that is clear, whatever stands around it', () => {
    const german = GERMAN[2] ?? '';
    assert.deepEqual(settled([[...ENGLISH, german, ...ENGLISH]])[0]?.[3], 'de');
  });

  it('depends on the paragraphs alone', () => {
    assert.deepEqual(settled([]), []);
    assert.deepEqual(settled([['', '12', '…']]), [['en', 'en', 'en']]);
  });
});

describe('the language of an article', () => {
  it('is that of most of its words, and unknown where it has none', () => {
    const paragraphs = [
      { article: 0, language: 'de', words: 20 },
      { article: 0, language: 'en', words: 30 },
      { article: 0, language: 'de', words: 15 },
      { article: 1, language: 'en', words: 0 },
    ];
    assert.deepEqual(runToEnd(articleLanguages(paragraphs, 3, new Slices())), ['de', 'und', 'und']);
  });
});
