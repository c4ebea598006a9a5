import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../server/src/analysis/analysis';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { engine } from '../../corpus/engine';
import * as kinds from './kinds';
import { smallResources } from './small-resources';

const small = createAnalysis(smallResources());

/** The text without its marks, and where each line marked with `>` begins. */
function unmarked(source: string): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const line of source.trim().split('\n')) {
    if (line.startsWith('>')) starts.push(text.length);
    text += `${line.replace(/^>? {1,2}/u, '')}\n`;
  }
  return { text, starts };
}

/** Articles begin at the marked lines and nowhere else; returns the dump for a closer look. */
function check(source: string, analysis: Analysis = small): Dump {
  const { text, starts } = unmarked(source);
  const dump = analysis.analyse(text, DEFAULT_SETTINGS, []);
  const firstLine = (start: number): string => text.slice(start, text.indexOf('\n', start));
  assert.deepEqual(
    dump.articles.map(({ start }) => firstLine(start)),
    starts.map(firstLine),
  );
  return dump;
}

function roleOf(dump: Dump, line: string): string | undefined {
  const at = dump.text.indexOf(line);
  assert.ok(at >= 0, line);
  return dump.roles[dump.lines.lineAt(at)];
}

const isBoilerplate = (dump: Dump, ...lines: readonly string[]): void =>
  lines.forEach((line) => assert.equal(roleOf(dump, line), 'boilerplate', line));

describe('kinds of text', () => {
  it('live blogs: a clock time begins no article and is no stamp of it', () => {
    const [blog] = check(kinds.LIVE_BLOG).articles;
    assert.deepEqual(
      blog?.timestamps.map(({ iso }) => iso),
      ['2019-03-09T18:40'],
    );
  });

  it('questions and answers are running text', () => {
    const dump = check(kinds.QUESTIONS);
    assert.match(roleOf(dump, 'Q: Who has to pay?') ?? '', /^(?:body|crosshead)$/);
    assert.deepEqual([dump.articles[0]?.genre, dump.articles[0]?.byline?.authors], ['q&a', ['Peter Marsh']]);
  });

  it('transcripts: a speaker’s name in capitals begins nothing', () => {
    const dump = check(kinds.TRANSCRIPT);
    isBoilerplate(dump, 'RUSH TRANSCRIPT', '(BEGIN VIDEO CLIP)');
    assert.equal(roleOf(dump, 'MARSH: And the fee'), 'body');
  });

  it('texts that a monitor took over name the first source', () => {
    const [article] = check(kinds.TAKEN_OVER).articles;
    assert.deepEqual(
      [article?.outlet?.name, article?.dateline?.text, article?.dateline?.date],
      ['Lusa', 'Lisbon, 9 March', '2019-03-09'],
    );
  });

  it('press releases end where their marks say so', () => {
    const dump = check(kinds.PRESS_RELEASE);
    const [release] = dump.articles;
    assert.equal(release?.headline?.text, 'Tidewater Lamps Opens a Second Works in Salem');
    assert.equal(release.genre, 'press release');
    assert.equal(release.dateline?.date, '2019-03-09');
    isBoilerplate(dump, 'About Tidewater Lamps', 'Contact:');
  });

  it('tables of scores are running text', () => {
    assert.equal(roleOf(check(kinds.SCORES), 'Harbour 2  Bridge 2'), 'body');
  });

  it('obituaries begin with the name again', () => {
    const [obituary] = check(kinds.OBITUARY).articles;
    assert.deepEqual(obituary?.byline?.authors, ['Peter Marsh']);
  });

  it('letters: a signature begins nothing', () => {
    check(kinds.LETTERS);
  });

  it('columns of corrections are one article', () => {
    check(kinds.CORRECTIONS);
  });

  it('posts of a channel: what the channel adds is boilerplate', () => {
    isBoilerplate(check(kinds.CHANNEL), '12.4K views 18:40');
  });

  it('slugs and notes of a wire are neither headline nor running text', () => {
    const dump = check(kinds.SLUGS);
    for (const line of ['r i PM-Ferries', 'PM-Ferries-Offer, 1st Ld', 'Eds: SUBS'])
      assert.match(roleOf(dump, line) ?? '', /^(?:metadata|boilerplate)$/, line);
    assert.deepEqual(dump.articles[0]?.byline?.authors, ['AMARA OKELLO']);
  });

  it('a new lead says so before its headline', () => {
    const dump = check(kinds.NEW_LEAD);
    const [story] = dump.articles;
    assert.equal(story?.headline?.text, 'Ferries stop for a day as crews weigh an offer');
    assert.deepEqual(
      story.status.map(({ value }) => value),
      ['updated'],
    );
    isBoilerplate(dump, '(ATTN: ADDS details', '(END)');
  });

  it('a newswire signs above and below', () => {
    const [story] = check(kinds.NEWSWIRE).articles;
    assert.deepEqual(story?.byline?.text, 'By Amara Okello');
  });

  it('end credits are no bylines', () => {
    const dump = check(kinds.CREDITS);
    assert.deepEqual(dump.articles[0]?.byline?.authors, ['Amara Okello', 'Peter Marsh']);
    assert.deepEqual(
      dump.spans.filter(({ kind }) => kind === 'credit').map(({ start, end }) => dump.text.slice(start, end)),
      ['(Reporting by Amara Okello in Lisbon; Editing by Grace Marsh)', '(With inputs from Lusa)', 'ao/gm'],
    );
  });

  it('briefs are an article each', () => {
    check(kinds.BRIEFS);
  });

  it('round-ups hold several datelines and are one article', () => {
    const dump = check(kinds.ROUND_UP);
    assert.equal(dump.spans.filter(({ kind }) => kind === 'dateline').length, 4);
    assert.equal(dump.articles[0]?.dateline?.date, '2019-03-09');
  });

  it('posts pasted into a story begin nothing, and their stamp is not the story’s', () => {
    const [story] = check(kinds.POSTS).articles;
    assert.deepEqual(
      story?.timestamps.map(({ iso }) => iso),
      ['2019-03-09'],
    );
  });

  it('the words above a channel’s post are no headline', () => {
    assert.equal(check(kinds.CHANNEL).articles[0]?.headline, null);
  });

  it('the headline below a slug is the headline', () => {
    assert.equal(
      check(kinds.SLUGS).articles[0]?.headline?.text,
      'Ferries stop for a day as crews weigh an offer',
    );
  });

  it('a line that begins anew under a headline is its deck', () => {
    const [story] = check(kinds.DECK).articles;
    assert.equal(story?.headline?.text, 'Night ferry comes back to the old harbour');
    assert.deepEqual(
      story.decks.map(({ text }) => text),
      ['Boats were tied up there for nine years'],
    );
  });

  it('a letter’s text is running text, and its signature no byline of the page', () => {
    const dump = check(kinds.LETTERS);
    assert.equal(roleOf(dump, 'Sir, - Your report'), 'body');
    assert.equal(dump.articles[0]?.byline, null);
  });

  it('captions are none of the story', () => {
    const dump = check(kinds.CAPTIONS);
    isBoilerplate(dump, 'A ferry lies at the quay');
    assert.equal(dump.articles[0]?.dateline?.text, 'LISBON (Reuters)');
  });

  it('a headline broken over lines is one', () => {
    assert.match(check(kinds.WRAPPED).articles[0]?.headline?.text ?? '', /^Ferries across[^]*by a tenth$/u);
  });

  it('a headline repeated under the stamp is no furniture', () => {
    const dump = check(kinds.REPEATED);
    assert.equal(dump.articles[0]?.headline?.text, 'Ferries stop for a day as crews weigh an offer');
    assert.equal(dump.spans.filter(({ kind }) => kind === 'boilerplate').length, 0);
  });

  it('remarks in brackets, above or below a story, are none of its running text', () => {
    const dump = check(kinds.REMARKS);
    for (const remark of ['[my note', '(I have cut']) assert.notEqual(roleOf(dump, remark), 'body', remark);
  });

  it('a photograph from the file is a caption', () => {
    isBoilerplate(check(kinds.CAPTIONS, engine()), 'FILE PHOTO: Crews');
  });

  it('a story without a headline begins with its dateline', () => {
    const [article] = check(kinds.BARE).articles;
    assert.deepEqual([article?.headline, article?.dateline?.text], [null, 'LISBON (Reuters)']);
  });
});
