import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump, SpanKind } from '../../../server/src/analysis/model/dump';
import type { Evidence } from '../../../server/src/analysis/model/evidence';
import { articleToExplain, hover } from '../../../server/src/language-features/hover';
import { positionAt } from '../../../server/src/language-features/positions';
import { buildDump, type BuiltDump, replaceBy, withArticle, withProblems } from './dump-builder';

/** The paragraphs of the hover at the cursor, as plain text. */
function read(built: BuiltDump, dump: Dump = built.dump, reasons?: readonly Evidence[]): string[] {
  const found = hover(dump, positionAt(dump, built.cursors[0] ?? 0), MarkupKind.PlainText, reasons);
  if (found === null) return [];
  assert.ok(MarkupContent.is(found.contents));
  return found.contents.value.split('\n\n');
}

function withSpan(dump: Dump, kind: SpanKind, change: Partial<AnnotatedSpan>): Dump {
  return { ...dump, spans: dump.spans.map((span) => (span.kind === kind ? { ...span, ...change } : span)) };
}

describe('the hover', () => {
  it('says of a headline from which export the article is, and nothing of pasted text', () => {
    const built = buildDump('«article:«headline:Rain f¦alls»\nText.»');
    const from = (format: string): readonly string[] => read(built, withArticle(built.dump, { format }));
    assert.deepEqual(from('nexis'), [
      'Headline of article 1 of 1. Outlet not named · no date. The export format is nexis.',
    ]);
    assert.deepEqual(from('paste'), ['Headline of article 1 of 1. Outlet not named · no date.']);
  });

  it('says of a dateline where and when it was filed', () => {
    const built = buildDump('«article:«dateline:OR¦VANE, June 4 (Nordwire)» -- Rain fell.»');
    const dateline = {
      start: 0,
      end: 25,
      text: 'ORVANE, June 4 (Nordwire)',
      located: [{ name: 'Orvane', country: 'SE', latitude: 59, longitude: 18 }],
      date: '--06-04',
      agency: 'Nordwire',
      evidence: [{ clue: 'year-not-printed' }],
    } as const;
    assert.deepEqual(read(built, withArticle(built.dump, { dateline })), [
      'Dateline. Filed from Orvane, Sweden, on 4 June; agency Nordwire. No year is printed.',
    ]);
  });

  it('says of a dateline and its place where else it may be', () => {
    const place = { name: 'Orvane', country: 'SE', latitude: 59, longitude: 18 };
    const named = (cursorAt: 'place' | 'dateline'): readonly string[] => {
      const marks =
        cursorAt === 'place' ? '«place#orvane:OR¦VANE» (Nordwire)' : '«place#orvane:ORVANE» (Nord¦wire)';
      const { dump, cursors } = buildDump(`«article:«dateline:${marks}» -- Rain fell.»`);
      const dateline = {
        start: 0,
        end: 17,
        text: 'ORVANE (Nordwire)',
        located: [place],
        alternatives: [
          { ...place, country: 'US', state: 'Ohio', population: 21_300 },
          { ...place, country: 'NO', population: 0 },
        ],
        date: null,
        agency: null,
        evidence: [],
      } as const;
      const entities = dump.entities.map((entity) => ({ ...entity, place }));
      return read({ dump, cursors }, withArticle({ ...dump, entities }, { dateline }));
    };
    const words = 'May also be: Orvane, Ohio, United States (21,300 inhabitants); Orvane, Norway.';
    assert.equal(named('dateline')[0], `Dateline. Filed from Orvane, Sweden. ${words}`);
    assert.ok(named('place')[0]?.includes(words));
  });

  it('says of a timestamp which moment it is and what is open', () => {
    const built = buildDump('«article:«timestamp:June 4, 20¦19 01:30 JST»ORVANE -- Rain.»');
    const stamp = {
      start: 0,
      end: 22,
      text: '',
      iso: '2019-06-04T01:30:00+09:00',
      role: 'unlabelled',
    } as const;
    const open = withArticle(built.dump, {
      timestamps: [{ ...stamp, evidence: [{ clue: 'runs-into-next' }] }],
    });
    assert.deepEqual(read(built, open), [
      'Timestamp, not said whether published or updated. 3 June 2019, 16:30 UTC. ' +
        'It runs into what follows, without a blank.',
    ]);
    const updated = withArticle(built.dump, {
      timestamps: [{ ...stamp, iso: null, role: 'updated', evidence: [] }],
    });
    assert.deepEqual(read(built, updated), [
      'Time of the last update. The text does not settle which moment.',
    ]);
  });

  it('tells an agency from a publisher, and names what the story cites', () => {
    const built = buildDump('«article:ORVANE («outlet:Nord¦wire») - The Courier said so.»');
    const dump = withArticle(built.dump, {
      outlet: { name: 'Nordwire', role: 'agency', start: 8, end: 16, how: 'dateline' },
      citedOutlets: [{ name: 'Orvane Courier', start: 20, end: 27 }],
    });
    assert.deepEqual(read(built, dump), [
      'News agency: Nordwire, from the dateline. Who published this copy is not in the text. ' +
        'The story itself cites Orvane Courier.',
    ]);
  });

  it('says of a person who it is, how often and where else', () => {
    const built = buildDump(`«article:«headline:Rain»
Mayor «person#quill:Ada Quill» spoke.
«person#quill:Qui¦ll» left.»
«article:«headline:Wind»
«person#quill:Quill» came back.»
«article:Calm.»`);
    const dump: Dump = {
      ...built.dump,
      entities: built.dump.entities.map((entity) => ({ ...entity, roles: ['Mayor'] })),
      spans: built.dump.spans.map((span) =>
        span.kind === 'person'
          ? { ...span, evidence: [{ clue: 'only-one-of-that-name', detail: 'Quill' }] }
          : span,
      ),
    };
    assert.deepEqual(read(built, dump), [
      'Ada Quill, person. “Mayor”. Also written “Quill”. 3 mentions in 2 of 3 articles, 2 of them in this one. ' +
        'Also on lines 2 and 5. “Quill” is the only one of that name in the article.',
    ]);
  });

  it('names misspelt forms as such', () => {
    const built = buildDump('«article:«person#quill:Ada Quill» spoke. «person#quill:Qu¦lil» left.»');
    const entities = built.dump.entities.map((entity) => ({ ...entity, misspelt: ['Qulil'] }));
    assert.deepEqual(read(built, { ...built.dump, entities }), [
      'Ada Quill, person. Misspelt “Qulil”. 2 mentions in 1 of 1 article.',
    ]);
  });

  it('says of an outlet what it is and where it sits', () => {
    const built = buildDump('«article:The «organization#wire:Nord¦wire» said so.»');
    const outlet = { kind: 'agency', country: 'NO' } as const;
    const entities = built.dump.entities.map((entity) => ({ ...entity, outlet }));
    assert.deepEqual(read(built, { ...built.dump, entities }), [
      'Nordwire, organization. A news agency of Norway. 1 mention in 1 of 1 article.',
    ]);
  });

  it('says which people belongs to which country, both ways', () => {
    const built = buildDump('«article:«misc#people:Norwe¦gian» ships, «place#country:Nor¦way»’s.»');
    const entities = built.dump.entities.map((entity) =>
      entity.id === 'people' ? { ...entity, country: 'country' } : entity,
    );
    const counts = '1 mention in 1 of 1 article.';
    const named = (cursor: number | undefined): string[] =>
      read({ ...built, cursors: [cursor ?? 0] }, { ...built.dump, entities });
    assert.deepEqual(named(built.cursors[0]), [
      `Norwegian, other name. Of Norway, 1 mention here. ${counts}`,
    ]);
    assert.deepEqual(named(built.cursors[1]), [`Norway, place. Its people: “Norwegian”. ${counts}`]);
  });

  it('says of a place where it is', () => {
    const built = buildDump('«article:Rain in «place#orvane:Or¦vane».»');
    const place = { name: 'Orvane', country: 'SE', latitude: 59.33, longitude: -18.07 };
    const dump = { ...built.dump, entities: built.dump.entities.map((entity) => ({ ...entity, place })) };
    assert.deepEqual(read(built, dump), [
      'Orvane, place. Orvane, Sweden (59.3° N, 18.1° W). 1 mention in 1 of 1 article.',
    ]);
  });

  it('says of a country nothing twice', () => {
    const built = buildDump('«article:Rain in «place#sweden:Swe¦den», all SWEDEN.»');
    const place = { name: 'Sweden', country: 'SE', latitude: null, longitude: null };
    const entities = built.dump.entities.map((entity) => ({ ...entity, aliases: ['SWEDEN'], place }));
    assert.deepEqual(read(built, { ...built.dump, entities }), [
      'Sweden, place. 1 mention in 1 of 1 article.',
    ]);
  });

  it('says of a date what it was reckoned from', () => {
    const built = buildDump('Rain fell on «date:Satur¦day».');
    assert.deepEqual(read(built, withSpan(built.dump, 'date', { iso: '2019-06-01', from: '2019-06-04' })), [
      'Date. 1 June 2019, reckoned from 4 June 2019.',
    ]);
    assert.deepEqual(read(built), ['Date. The text does not settle which day.']);
  });

  it('says of a headline which article it heads and why it was taken for one', () => {
    const built = buildDump('«article:«headline:Ra¦in»\nIt rained.»\n«article:«headline:Wind»»');
    const dump = withSpan(built.dump, 'headline', { evidence: [{ clue: 'no-full-stop' }] });
    const text = 'Headline of article 1 of 2. Outlet not named · no date. A line without a full stop.';
    assert.deepEqual(read(built, dump), [text]);
  });

  describe('on where an article begins', () => {
    const reasons: readonly Evidence[] = [
      { clue: 'words-come-back' },
      { clue: 'blank-before', detail: '2' },
      { clue: 'stamp-follows' },
    ];
    const why = 'A line, after two blank lines, above a timestamp. Its words come back in the text below.';

    it('says why, on the headline that opens it', () => {
      const built = buildDump('«article:«headline:Ra¦in»\nIt rained.»');
      assert.deepEqual(read(built, built.dump, reasons), [
        `Headline of article 1 of 1. Outlet not named · no date. ${why}`,
      ]);
    });

    it('says why on the first line, whatever stands there', () => {
      const built = buildDump('«article:Wind.»\n«article:It ra¦ined.»');
      assert.deepEqual(read(built, built.dump, reasons), [`Start of article 2 of 2. ${why}`]);
      const byline = buildDump('«article:«byline:By Ada Qu¦ill»\n«headline:Rain»»');
      assert.deepEqual(
        read(byline, byline.dump, reasons).map((words) => words.split('.')[0]),
        ['Byline', 'Start of article 1 of 1'],
      );
    });

    it('says nothing of it further down', () => {
      const built = buildDump('«article:Rain.\nIt ra¦ined.»');
      assert.deepEqual(read(built, built.dump, reasons), []);
      const headline = buildDump('«article:«byline:By Ada Quill»\n«headline:Ra¦in»»');
      assert.ok(!read(headline, headline.dump, reasons)[0]?.includes(why));
    });

    it('says that a person made a headline of it', () => {
      const built = buildDump('«article:«headline:Ra¦in»\nIt rained.»');
      const decided = { by: 'person', evidence: [{ clue: 'person-decided' }] } as const;
      const [words] = read(built, withSpan(built.dump, 'headline', decided), reasons);
      assert.match(words ?? '', /A person decided so\./);
    });

    it('is about the article that begins there, and no other', () => {
      const { dump, cursors } = buildDump(
        'Ti¦mes\n«article:«headline:Rain¦\nfell¦»\nIt r¦ained.»\n«article:Wi¦nd.»',
      );
      assert.deepEqual(
        cursors.map((cursor) => articleToExplain(dump, positionAt(dump, cursor))?.id),
        [undefined, 'a6', 'a6', undefined, 'a27'],
      );
    });

    it('says nothing of it where the reasons are not known', () => {
      assert.deepEqual(read(buildDump('«article:It ra¦ined.»')), []);
    });
  });

  it('says of an outlet which other names count for less, and of those what counts for more', () => {
    const built = buildDump('«article:«outlet:Orvane Cou¦rier»\nORVANE («outlet:Nordwire») - Rain.»');
    const named = (dump: Dump): Dump => ({
      ...dump,
      spans: dump.spans.map((span, index) => ({
        ...span,
        evidence:
          index === 0
            ? [{ clue: 'outlet-in-header', detail: 'Orvane Courier' }]
            : [{ clue: 'outlet-in-dateline', detail: 'Nordwire' }],
      })),
    });
    const outlet = { name: 'Orvane Courier', role: 'publisher', start: 0, end: 14, how: 'header' } as const;
    const dump = named(withArticle(built.dump, { outlet }));
    assert.deepEqual(read(built, dump), [
      "Publisher: Orvane Courier, from the article's head. " +
        'Named too, and counting for less: Nordwire, from the dateline.',
    ]);
    const other = { dump, cursors: [dump.text.indexOf('wire')] };
    assert.deepEqual(read(other), [
      'Outlet: Nordwire, from the dateline. ' +
        "The article is put down to Orvane Courier, from the article's head, which counts for more.",
    ]);
  });

  it('says which boilerplate', () => {
    const built = buildDump('«boilerplate:Sh¦are this»');
    const dump = withSpan(built.dump, 'boilerplate', {
      type: 'rights',
      evidence: [{ clue: 'known-phrase' }],
    });
    assert.deepEqual(read(built, dump), [
      'Boilerplate: a line on copyright or licence. Not part of the story. The wording is a known one.',
    ]);
  });

  it('says of a problem what can be done', () => {
    const built = buildDump('Rain on «typo.doubled:the ¦the» lake and «typo.doubled:a a» hut.');
    const dump = withProblems(built.dump, (problem) => replaceBy(problem, 'the'));
    assert.deepEqual(read(built, dump), [
      'Doubled word. Quick fix: Change to “the”. 2 doubled words in the dump.',
    ]);
  });

  it("says of what may be the print's own that a person has to decide", () => {
    const built = buildDump('«typo.name:Okon¦ko» spoke. «structure.stray:(»');
    const dump = withProblems(built.dump, (problem) => ({
      ...replaceBy(replaceBy(problem, 'Okonkwo'), 'Okondo'),
      evidenceOfPrint: true,
    }));
    assert.deepEqual(read(built, dump), [
      'Misspelt name. Quick fixes: Change to “Okonkwo”; Change to “Okondo”. ' +
        'It may be how the original has it, so no fix of many at once touches it.',
    ]);
  });

  it('says of two articles that are the same that they have to be compared', () => {
    const built = buildDump('«structure.duplicate:Rain ¦stops»');
    const related = [{ start: 0, end: 4, description: { kind: 'first-copy' } } as const];
    const dump = withProblems(built.dump, (problem) => ({ ...problem, related }));
    assert.deepEqual(read(built, dump), [
      'Repeated article. There is no fix for it: compare the two, and decide.',
    ]);
  });

  it('has something to say of every kind', () => {
    const kinds: readonly SpanKind[] = [
      ...(['headline', 'deck', 'crosshead', 'eyebrow', 'byline', 'timestamp', 'dateline', 'outlet'] as const),
      ...(['boilerplate', 'credit', 'poster', 'separator', 'metadata'] as const),
      ...(['person', 'organization', 'place', 'misc', 'date'] as const),
    ];
    for (const kind of kinds) {
      const within = read(buildDump(`«article:«${kind}:Ra¦in»»`));
      const outside = read(buildDump(`«${kind}:Ra¦in»`));
      for (const words of [within, outside]) {
        assert.equal(words.length, 1, kind);
        assert.match(words[0] ?? '', /^\p{L}.*\.$/u, kind);
      }
    }
  });

  it('stacks what covers the place, the innermost first, and at most three', () => {
    const built = buildDump(
      '«article:«headline:«deck:«dateline:«place:«typo.place:Or¦vne» Bay», June 4» x» y»»',
    );
    assert.deepEqual(
      read(built).map((words) => words.split(/[.,]/)[0]),
      ['Misspelt place', 'Orvne Bay', 'Dateline'],
    );
  });

  it('says who decided', () => {
    const built = buildDump('«person:Qui¦ll» left.');
    assert.deepEqual(read(built, withSpan(built.dump, 'person', { by: 'person', label: 'mayor' })), [
      'Quill, person. Labelled “mayor” by a person.',
    ]);
  });

  it('is there behind the last character of a word, and covers the innermost span', () => {
    const built = buildDump('Then «person:Quill»¦ left.');
    assert.equal(read(built).length, 1);
    const found = hover(built.dump, { line: 0, character: 6 });
    assert.deepEqual(found?.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 10 } });
  });

  it('is nothing where nothing is marked', () => {
    assert.equal(hover(buildDump('Rain fell.').dump, { line: 0, character: 2 }), null);
    assert.equal(hover(buildDump('').dump, { line: 5, character: 2 }), null);
  });

  it('shows text of the dump as text', () => {
    const { dump } = buildDump('«misc:[x](command:evil) <b>»');
    const found = hover(dump, { line: 0, character: 1 });
    assert.ok(MarkupContent.is(found?.contents));
    assert.equal(found.contents.value, '**\\[x\\](command:evil) \\<b\\>**, other name.');
  });
});
