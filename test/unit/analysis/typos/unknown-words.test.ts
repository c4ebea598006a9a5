import assert from 'node:assert/strict';
import { check, problemsOf, silent } from './support';
import { problemMessage } from '../../../../server/src/wording/problem-message';

describe('typo.word', () => {
  it('flags a known misspelling and a slip of the keyboard', () => {
    check('typo.word', 'The council could not «accomodate→accommodate» the «vistors→visitors» before noon.');
    check('typo.word', 'Nurses said the «hosptial→hospital» had run out of beds.');
  });
  it('keeps the case and the apostrophe of the original', () => {
    check('typo.word', '«Goverment→Government» offices will stay shut on Monday.');
    check('typo.word', 'It «doens’t→doesn’t» matter, she added.');
  });
  it('lets a known misspelling override a dictionary that holds it', () => {
    check('typo.word', 'He lost «conciousness→consciousness» on the ferry.');
  });
  it('accepts British and American spellings side by side', () => {
    silent('The harbour stabilises while the labor market stabilizes and colour returns to the center.');
  });
  it('accepts words made of known ones', () => {
    silent('The unbuilt ferryport had a goalkeeperless, prerecorded and overcautious feel.');
  });

  it('is not sure of a word that is known to exist somewhere, and is of one that nobody knows', () => {
    const sureOf = (text: string): boolean | undefined => problemsOf(text)[0]?.fixes[0]?.class === 'certain';
    assert.equal(sureOf('The board has a vison for the port.'), false);
    assert.equal(sureOf('The board has a visoin for the port.'), true);
  });

  describe('stays silent about', () => {
    it('words of one region', () => {
      silent('He paid two lakh for a bakkie, and the meeting was preponed because of a hartal.');
      silent('The matatu passed a dacoity scene; trampers in jandals ate kumara by the bach.');
    });
    it('words of the last years', () => {
      silent('Capex rose and munis fell.');
      silent('The ebooks came out of a collab, says a YouTuber.');
    });
    it('a combining form before a hyphen', () => {
      silent('She is a vitreo-retinal surgeon, he an anarcho-syndicalist with an econo-class ticket.');
    });
    it('an ending behind a hyphen', () => {
      silent('He has candidate-itis, and all that president-ing is a kind of other-izing.');
    });
    it('a plural that a word has only behind a hyphen', () =>
      silent('It was a year of never-befores and has-beens.'));
    it('halves of words that are also written without the hyphen', () =>
      silent('The storm pre-empted the vote.'));
    it('capitalised words that may be names', () =>
      silent('Mr Vrandel met Ms Oskuria at the port of Melthorp.'));
    it('names that are misspellings elsewhere', () =>
      silent('Bre told reporters that the bridge was closed.'));
    it('a word that stands three times in the dump', () => {
      silent('The kwasser was served cold.', { elsewhere: 'A kwasser is a drink. They drank kwasser.' });
    });
    it('the user’s words', () => silent('The hosptial reopened.', { knownWords: ['hosptial'] }));
    it('foreign words beside one another', () => silent('The motto reads tavalla kertiso munden in gold.'));
    it('words near foreign function words', () => silent('They sang canzone della notta until midnight.'));
    it('glosses in quotation marks or brackets', () => {
      silent('The dish is known as “pirogy” there.');
      silent('The stew (pepperpott) is eaten at Christmas.');
    });
    it('parts of hyphenated names', () =>
      silent('Officials in Wadi al-sharqi and Kim-yonk declined to comment.'));
    it('words broken over two lines', () =>
      silent('They could not accom-\nmodate the crowd, nor the gov-\nernent.'));
    it('addresses and handles', () => {
      silent('Write to editr@exmaple.com or see www.harbuor.org/nwes and follow @hosptial today.');
    });
    it('names on the web, but not a misspelt word that ends a sentence', () => {
      silent('Viewers of clasix.tv and bridgex.uk saw the match.');
      check('typo.word', 'They left the «hosptial→hospital». Tv crews stayed.');
    });
    it('words that drop their last letter in speech', () => {
      silent("“I was catchin' the last ferry and nothin’ else was movin' then.”");
    });
    it('other right ways to write a word', () => {
      silent('Storms caused cancelations.');
      silent('It was a kind of brinksmanship.');
      check('typo.word', 'A «spokeman→spokesman» declined to comment.');
    });
    it('words newly built on known ones', () => {
      silent('A singsongy voice read the list.');
      silent('The jihadi fighters withdrew.');
    });
    it('a league or a class with its letter', () => {
      silent('He was loaned to a serie A club for a year.');
      check('typo.word', 'The «serie→series» ended early.');
    });
    it('single words in the quotation marks of old wires', () => {
      silent("The wonder is that these ``laners,'' the poorest, grew up at all.");
      check('typo.word', "These ``laners'' reached the «hosptial→hospital».");
    });
    it('drawn-out words', () => silent('Fans shouted gooool and nooo from the stands.'));
    it('quotations of several words in another language', () => {
      silent('He read “la regierung keine weiteren schritte plant und abwarten will” from the placard.');
      check('typo.word', 'He read “la mer est calme” and the «goverment→government» was silent.');
      check('typo.word', 'He read “the «goverment→government» does not plan to wait” from the placard.');
    });
    it('furniture and bylines', () => {
      silent('Hosptial news, sport and more', { register: 'furniture' });
      silent('By Hosptial Reportr', { register: 'byline' });
    });
  });

  it('offers the word that the dump uses first', () => {
    check('typo.word', 'The «traler→trailer» was stolen.', {
      elsewhere: 'A trailer. The trailer. Two trailers, one trailer.',
    });
  });
  it('prefers the first fix only where the next is far behind', () => {
    const [sure] = problemsOf('They could not accomodate everybody.');
    assert.equal(sure?.fixes[0]?.class, 'certain');
    const [unsure] = problemsOf('They wint.');
    assert.equal(unsure?.fixes[0]?.class, 'likely');
    assert.ok((unsure?.fixes.length ?? 0) > 1);
  });
  it('says what it found in plain words', () => {
    const [problem] = problemsOf('The hosptial reopened.');
    assert.equal(
      problem && problemMessage(problem),
      '“hosptial” is not a word that is known; “hospital” is.',
    );
  });
  it('holds what stands in quotation marks to be evidence of print', () => {
    const evidence = (text: string): boolean | undefined => problemsOf(text)[0]?.evidenceOfPrint;
    assert.equal(evidence('“We will never close the hosptial here,” she said.'), true);
    assert.equal(evidence('‘We will never close the hosptial here,’ she said.'), true);
    assert.equal(evidence('"We will never close the hosptial here'), true);
    assert.equal(evidence('“We will stay,” she said at the hosptial gate.'), false);
    assert.equal(evidence("The workers' hosptial is the town's pride."), false);
  });
});

describe('typo.word in capitals', () => {
  const capitals = { register: 'capitals' } as const;
  it('flags words one edit from a frequent one, possessives too', () => {
    check('typo.word', 'COUNCIL «APPORVES→APPROVES» NEW BRIDGE', capitals);
    check('typo.word', "THE «PENISNULA'S→PENINSULA'S» LAST FERRY", capitals);
  });
  it('leaves names alone that the dump shows in title case', () => {
    silent('COUNCIL THANKS MAYOR BRIDGET WINTTER', { ...capitals, elsewhere: 'Mayor Wintter was pleased.' });
  });
  it('believes a rarer correction that the dump prints elsewhere', () => {
    check('typo.word', '«FLOTILA→FLOTILLA» LEAVES PORT', {
      ...capitals,
      elsewhere: 'The flotilla left on Monday.',
    });
  });
});
