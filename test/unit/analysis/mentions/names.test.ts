import { checkMentions } from './check';

describe('places', () => {
  it('are those of the table, the longest first, and their peoples are misc', () => {
    checkMentions(
      '«place:South Korea» and «place:China» said the «misc:South Korean» plan was «misc:Chinese».',
    );
  });

  it('stand apart where hyphens join two of them, or one to a participle', () => {
    checkMentions(
      'The «place:China»-«place:Kenya» talks, a «place:Bergen»-based company and the «place:U.S.»-led talks.',
    );
  });

  it('may have a head word: a river, a street, a market', () => {
    checkMentions('They left the «place:Tavu River» for «place:Marsh Street» in «place:Mombasa».');
  });

  it('may have a letter for a point of the compass', () => {
    checkMentions('Talks in «place:S. Korea» and «place:Kenya».');
  });

  it('give way to people of that name', () => {
    checkMentions('It was «person:Anna Hill» who met them.', '«person:Hill» said so.');
  });

  it('are looked up in capitals as well', () => {
    checkMentions(['«place:KENYA» AND «place:CHINA» REAFFIRM PEACE', 'capitals']);
  });
});

describe('organizations', () => {
  it('are known by their head word', () => {
    checkMentions(
      'The «organization:Tavu Council» met the «organization:Kestrel Motors Inc.» people at the «organization:Foreign Ministry».',
    );
  });

  it('go on behind a head word with "of" and "for"', () => {
    checkMentions(
      'The «organization:Ministry of Trade and Industry» met the «organization:University of Bergen».',
    );
  });

  it('take a country in front as part of the name, except where an organ of the state follows', () => {
    checkMentions(
      'The «organization:U.S. Peace Academy» and the «place:US» «organization:Defence Department» met.',
    );
  });

  it('end before a title', () => {
    checkMentions('The «organization:National Security Office» Director «person:Ruvi Tesak» left.');
  });

  it('are introduced with their acronym and known by it afterwards', () => {
    checkMentions(
      'The «organization:Tavu Reform Mission» («organization:TRM») left.',
      'It was the «organization:TRM», they said.',
    );
  });

  it('pass the kind of a name on to its acronym, a possessive between them', () => {
    checkMentions("The «place:Republic of Korea»'s («place:ROK») talks.", 'The «place:ROK» left.');
  });

  it('are outlets of the table', () => {
    checkMentions('He told the «organization:Fjord Courier» so.');
  });

  it('are known by a noun beside them', () => {
    checkMentions(
      'The airline «organization:Nordvei» launched it.',
      'It was «organization:Nordvei», they said.',
    );
  });

  it('are not made of common abbreviations', () => {
    checkMentions('The CEO met the MP on TV at 5 PM.');
  });
});

describe('events and other names', () => {
  it('are known by their head word', () => {
    checkMentions('They left before the «misc:Kestrel Cup» and the «misc:Reform Act».');
  });
});

describe('dates', () => {
  it('are days, months and years, as far as they are printed', () => {
    checkMentions(
      'They met on «date:Saturday, April 3, 2021» and in «date:May 2019».',
      'It was «date:Monday, June 7», «date:3 March», «date:2021-04-03», the «date:1990s» or «date:2019-2021».',
    );
  });

  it('are no words that only point, and no numbers of something', () => {
    checkMentions('He left last month with 2000 people, and may offer more.');
  });

  it('are of "last Saturday" the day', () => {
    checkMentions('He left last «date:Saturday».');
  });
});
