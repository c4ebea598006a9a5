import assert from 'node:assert/strict';
import type { ArticleAnatomy } from '../../../../server/src/analysis/articles/anatomy';
import type { AnatomyKind } from '../../../../server/src/analysis/model/dump';
import { anatomyOf, type RoledText, textOf } from './roled-article';

const BODY = ['body', 'LISBON (Reuters) - Ferries across the river stopped for a day.'] as const;
const FURTHER = ['body', 'Buses would run in place of boats until the evening, the operator said.'] as const;

/** The texts of the spans of a kind, in the order they stand in. */
function spansOf(
  lines: RoledText,
  kind: AnatomyKind,
  read: ArticleAnatomy = anatomyOf(lines),
): readonly string[] {
  const text = textOf(lines);
  return read.spans
    .filter((span) => span.kind === kind)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('the byline of an article', () => {
  it('mentions who wrote and where, the place after a mark', () => {
    const lines: RoledText = [
      ['headline', 'Ferries stop for a day'],
      ['byline', 'Written by Marta Keller | Lisbon'],
      BODY,
    ];
    assert.deepEqual(
      anatomyOf(lines)
        .mentions.map(({ kind, text }) => `${kind} ${text}`)
        .slice(0, 2),
      ['person Marta Keller', 'place Lisbon'],
    );
  });
});

describe('the headline of an article', () => {
  it('is one span over the lines it is broken into', () => {
    const lines: RoledText = [
      ['headline', 'Ferries across the river stop for a day as the'],
      ['headline', 'crews of all eleven boats weigh an offer that'],
      ['headline', 'would raise their pay by a tenth'],
      BODY,
    ];
    assert.deepEqual(spansOf(lines, 'headline'), [textOf(lines.slice(0, 3))]);
  });

  it('stands once, though it is repeated under the stamp', () => {
    const lines: RoledText = [
      ['headline', 'Ferries stop for a day - Harbour Herald'],
      ['timestamp', 'March 9, 2019 18:40'],
      ['headline', 'Ferries stop for a day'],
      BODY,
    ];
    const read = anatomyOf(lines);
    assert.deepEqual(spansOf(lines, 'headline', read), ['Ferries stop for a day']);
    assert.deepEqual([read.outlet?.name, read.outlet?.how], ['Harbour Herald', 'suffix']);
  });

  it('is told from the poster’s own around it', () => {
    const lines: RoledText = [
      ['poster', 'THE RIVER STANDS STILL'],
      ['headline', 'Ferries stop for a day'],
      ['poster', 'READ THIS ONE'],
      BODY,
    ];
    assert.deepEqual(spansOf(lines, 'headline'), ['Ferries stop for a day']);
    assert.deepEqual(spansOf(lines, 'poster'), ['THE RIVER STANDS STILL', 'READ THIS ONE']);
  });

  it('is found where a lost line break has joined it to the dateline', () => {
    const text = `Ferries stop for a day as crews weigh an offer${BODY[1]}`;
    const read = anatomyOf([['body', text]]);
    assert.equal(read.headline?.text, 'Ferries stop for a day as crews weigh an offer');
    assert.equal(read.dateline?.text, 'LISBON (Reuters)');
    assert.equal(
      anatomyOf([['body', 'The harbour’s new craneLIFTS (the maker says) - and lowers.']]).headline,
      null,
    );
  });

  it('is absent where a story has none', () => {
    assert.equal(anatomyOf([BODY, FURTHER]).headline, null);
  });

  it('leaves out what wires set before it', () => {
    for (const [prefix, status] of [
      ['(LEAD) ', 'updated'],
      ['(2nd LD) ', 'updated'],
      ['UPDATE 1-', 'updated'],
      ['RPT-UPDATE 1-', 'repeat'],
      ['WRAPUP 2-', 'updated'],
      ['(URGENT) ', 'urgent'],
      ['CORRECTED-', 'corrected'],
      ['STORY WITHDRAWN: ', 'withdrawn'],
    ] as const) {
      const read = anatomyOf([['headline', `${prefix}Ferries stop for a day`], BODY]);
      assert.equal(read.headline?.text, 'Ferries stop for a day', prefix);
      assert.deepEqual(
        read.status.map(({ value }) => value),
        [status],
        prefix,
      );
    }
    const kept = anatomyOf([['headline', '(Leading) questions for the ferries'], BODY]);
    assert.equal(kept.headline?.text, '(Leading) questions for the ferries');
  });
});

describe('a second line of a byline', () => {
  it('names the outlet, and is no byline of its own', () => {
    const lines: RoledText = [['byline', 'By Amara Okello'], ['byline', 'Of REUTERS'], BODY];
    const read = anatomyOf(lines);
    assert.deepEqual(spansOf(lines, 'byline', read), ['By Amara Okello']);
    assert.deepEqual([read.outlet?.name, read.outlet?.how], ['Reuters', 'byline']);
  });
});

describe('the dateline of an article', () => {
  const text = 'LISBON (Reuters) - Ferries across the river stopped for a day.';

  it('is read where the line opens with it, with an indent or a stamp before it', () => {
    for (const before of ['', '    ', 'March 9, 2019 18:40 ']) {
      const read = anatomyOf([['body', before + text]]);
      assert.equal(read.dateline?.text, 'LISBON (Reuters)');
      assert.equal(read.dateline.start, before.length);
    }
  });

  it('is read in the value of a field that holds the text', () => {
    const read = anatomyOf([
      ['metadata', 'Title: Ferries stop for a day'],
      ['metadata', `Description: ${text}`],
    ]);
    assert.equal(read.dateline?.text, 'LISBON (Reuters)');
  });
});

describe('a round-up', () => {
  const lines: RoledText = [
    ['headline', 'Rain and wind close roads on three continents'],
    BODY,
    FURTHER,
    ['body', 'NAIROBI (Reuters) - In the hills west of the city the rain has filled the dams.'],
    ['body', 'Nairobi - and Kenya as a whole - had waited for it.'],
    ['body', 'BUENOS AIRES, March 9 (Reuters) - Dockers stopped work when the wind rose.'],
  ];
  it('has a dateline for each part, and is located by the first', () => {
    const read = anatomyOf(lines);
    assert.deepEqual(spansOf(lines, 'dateline', read), [
      'LISBON (Reuters)',
      'NAIROBI (Reuters)',
      'BUENOS AIRES, March 9 (Reuters)',
    ]);
    assert.deepEqual(
      read.dateline?.located.map(({ name }) => name),
      ['Lisbon'],
    );
  });
});

describe('what wires and monitors add', () => {
  it('is metadata or boilerplate with its names read where it tells the source', () => {
    const read = anatomyOf([
      ['headline', 'Ferries to stop for a day, agency says'],
      ['boilerplate', 'Text of report in English by Portuguese news agency Lusa'],
      ['body', 'Lisbon, 9 March: Ferries will stop for a day on Monday.'],
      ['boilerplate', 'Source: Lusa, Lisbon, in English 1430 gmt 9 Mar 19'],
      ['boilerplate', 'BBC Mon EU1 EuroPol ao'],
    ]);
    assert.deepEqual([read.outlet?.name, read.outlet?.role, read.outlet?.how], ['Lusa', 'agency', 'header']);
    assert.deepEqual(
      read.timestamps.map(({ iso }) => iso),
      ['2019-03-09T14:30:00+00:00'],
    );
    assert.equal(read.dateline?.date, '2019-03-09');
  });

  it('marks end credits and initials as credits', () => {
    const lines: RoledText = [
      BODY,
      ['boilerplate', '(Reporting by Amara Okello in Lisbon; Editing by Grace Marsh)'],
      ['boilerplate', '(With inputs from Lusa)'],
      ['boilerplate', 'ao/gm'],
      ['boilerplate', '-By Amara Okello, Harbour Newswires; 351-555-0100'],
    ];
    const read = anatomyOf(lines);
    assert.deepEqual(
      spansOf(lines, 'credit', read),
      lines.slice(1).map(([, text]) => text),
    );
    assert.equal(read.byline, null);
  });
});

describe('a line of the head that names the outlet', () => {
  const naming = (role: 'outlet' | 'byline', line: string): readonly (string | null | undefined)[] => {
    const read = anatomyOf([['headline', 'Ferries stop for a day'], [role, line], BODY]);
    return [read.outlet?.name, read.timestamps[0]?.iso, read.byline?.text];
  };

  it('may have the date behind the name', () => {
    assert.deepEqual(naming('outlet', 'The Ellery Gazette, 9 March 2019'), [
      'The Ellery Gazette',
      '2019-03-09',
      undefined,
    ]);
    assert.deepEqual(naming('outlet', 'Harbour Herald, 9 March 2019')[0], 'Harbour Herald');
    assert.equal(naming('outlet', 'The Ellery Gazette, 9 March 2019, Peter Marsh')[0], 'The Ellery Gazette');
  });

  it('may say who supplied the text', () => {
    assert.equal(naming('outlet', 'Le Courrier du Port avec Reuters')[0], 'Le Courrier du Port');
    assert.equal(naming('outlet', 'Talks with Ferreira')[0], 'Reuters', 'a sentence is no name');
  });

  it('is no byline where the town stands behind a bar', () => {
    assert.deepEqual(naming('byline', 'Harbour Herald | Wellington'), [
      'Harbour Herald',
      undefined,
      undefined,
    ]);
  });
});

describe('points below a headline', () => {
  it('are decks, and no part of it', () => {
    const lines: RoledText = [
      ['headline', 'Ferries stop for a day'],
      ['headline', '* Shares down 3 pct'],
      BODY,
    ];
    assert.deepEqual(spansOf(lines, 'headline'), ['Ferries stop for a day']);
    assert.deepEqual(spansOf(lines, 'deck'), ['* Shares down 3 pct']);
  });
});
