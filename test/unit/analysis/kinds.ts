/** Texts of many kinds, invented. `>` marks the lines articles begin with; the others are indented to match. */

export const BRIEFS = `
> World in brief

  Ferry crews to vote
  LISBON (Reuters) - Crews of the river ferries will vote next week on an offer that raises pay by a tenth over three years.

> Dam gates opened
  NAIROBI (Reuters) - Engineers opened the gates of the largest dam by a hand's breadth on Sunday after three weeks of rain.

> Bakers end strike
  MADRID (Reuters) - Bakers went back to work on Sunday after the city agreed to delay a rule on night ovens.
`;

export const ROUND_UP = `
> Rain and wind close roads on three continents
  By Amara Okello
  March 9, 2019 18:40 GMT

  LISBON, March 9 (Reuters) - Storms closed roads and ports across three continents on Saturday, and forecasters said that the worst of the wind was still to come.

  The coast road south of the capital will stay closed until Monday, the highway authority said, because the slope above it has begun to move.

  NAIROBI, March 9 (Reuters) - In the hills west of the city the rain has filled the dams for the first time in nine years, and engineers opened the gates of the largest one.

  Farmers who had sold their cattle are asking for them back, officials said.

  BUENOS AIRES, March 9 (Reuters) - Dockers stopped work when the wind passed ninety kilometres an hour, and eleven ships wait at anchor in the roads.

> Ferries stop for a day as crews weigh an offer
  LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
`;

export const LIVE_BLOG = `
> Harbour fire: what we know, minute by minute
  By Grace Marsh
  Updated 9 March 2019 18:40

  The fire in the old customs house on the harbour is under control, the chief of the fire service said, and nobody is missing any more.

  18:40
  Trams are running again on the two lines that cross the bridge, the operator says. The square in front of the customs house stays closed until the roof has been made safe.

  17:55
  The mayor has thanked the crews of four towns who came to help, and says that the archive kept in the cellar of the building is dry.

  16.20
  Smoke could be seen from the islands this afternoon, people who live there say. Schools near the harbour sent children home at noon.

> Bakers go back to work
  MADRID (Reuters) - Bakers went back to work on Sunday after the city agreed to delay for two years a rule that would have forbidden ovens to be lit before four in the morning.
`;

export const QUESTIONS = `
> Q&A: What the new harbour fees mean
  By Peter Marsh

  The harbour will ask for a fee from every boat that stays longer than a night. We asked the harbour master what that means for those who live on the water.

  Q: Who has to pay?
  A: Everybody whose boat is longer than six metres and who stays for more than one night, whether or not the boat is lived on.

  Q: What happens to the money?
  A: It goes into a fund for the quays, which were last repaired when I was a boy. The council will publish the accounts each spring.

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const TRANSCRIPT = `
> Harbour minister speaks to the evening programme
  KBC
  March 9, 2019

  RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

  GRACE MARSH, KBC HOST: Good evening, minister, and thank you for coming on a night like this. Will the ferries run tomorrow morning?

  PETER OKELLO, HARBOUR MINISTER: They will run, but fewer of them, and I would ask everybody who can stay at home to do that until the wind has gone.

  MARSH: And the fee that the council voted for last week?

  OKELLO: That is for the council to answer. I have said what I think of it.

  (BEGIN VIDEO CLIP)

  UNIDENTIFIED FEMALE: We have lived on this boat for thirty years.

  (END VIDEO CLIP)

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const TAKEN_OVER = `
> Portuguese ferries to stop for a day, agency says
  Text of report in English by Portuguese agency Lusa

  Lisbon, 9 March: Ferries across the river will stop for a day on Monday while crews weigh an offer that would raise their pay by a tenth over three years, the operator said.

  Buses will run in place of boats until the evening, and tickets will hold on both.

  Source: Lusa, Lisbon, in English 1430 gmt 9 Mar 19

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const PRESS_RELEASE = `
> FOR IMMEDIATE RELEASE

  Tidewater Lamps Opens a Second Works in Salem

  SALEM, Ore., March 9, 2019 -- Tidewater Lamps, a maker of lamps for lighthouses and piers, today opened a second works that will employ sixty people by the end of the year.

  "We outgrew the boathouse two winters ago," said Grace Marsh, who founded the company.

  About Tidewater Lamps
  Tidewater Lamps has made lamps since 1988 and sells them in thirty countries. More is told at www.tidewater-lamps.example.

  Contact:
  Peter Marsh
  press@tidewater-lamps.example

  ###

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const SCORES = `
> Harbour and Bridge share the points in the cup
  LISBON (Reuters) - Harbour and Bridge drew two all on Saturday in a match that the wind twice brought to a halt, and both stay in the cup.

  Results:
  Harbour 2  Bridge 2
  Old Town 0  Island 3
  Mill Lane 1  Orchard 1

  P W D L F A Pts
  Island 12 9 2 1 24 8 29
  Harbour 12 7 4 1 21 11 25
  Bridge 12 6 4 2 19 12 22

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const OBITUARY = `
> Joana Ferreira, who mapped the drowned valleys, dies at 91
  By Peter Marsh
  9 March 2019

  Joana Ferreira, who for forty years mapped the valleys that dams had drowned and the villages in them, died on Tuesday at her home in Lisbon. She was 91.

  Her son, Rui Ferreira, confirmed the death.

  Born in 1928 in a village that now lies under forty metres of water, she went to school by boat.

  She is survived by two daughters and five grandchildren.

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const LETTERS = `
> Letters to the editor

  Sir, - Your report on the ferry crews says that they ask for a tenth more. They ask for what they were promised in 2011, and I know because I was in the room.
  Amara Okello
  Lisbon

  Sir, - May I add to your account of the customs house fire that the clock in the tower never stopped? I set my watch by it that evening.
  Peter Marsh
  Old Town

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const CORRECTIONS = `
> Corrections and clarifications

  A report on Monday about the river ferries gave the number of crews as sixty. It is sixteen.

  A picture caption on page 7 on Saturday named the wrong harbour. The boats shown lie at Old Town.

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const CAPTIONS = `
> Ferries stop for a day as crews weigh an offer
  A ferry lies at the quay in Lisbon, March 9, 2019. REUTERS/Amara Okello
  LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  FILE PHOTO: Crews of the ferries meet on the quay in Lisbon, Portugal, January 2, 2019. REUTERS/Peter Marsh/File Photo
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening and that tickets would hold on both.
> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const POSTS = `
> Mayor's late-night message starts a row over ferries
  By Grace Marsh
  March 9, 2019

  The mayor set off a row on Friday night with a message about the ferry crews, which he took down within the hour and put up again in the morning.

  Rui Ferreira (@mayorferreira) March 8, 2019
  Those who stop the ferries stop the city. I will not sit at a table with them. #ferries
  pic.twitter.com/a1b2c3
  11:58 PM · Mar 8, 2019

  Crews answered within minutes, and by morning the message had been read a million times, the company that runs the site said.

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const CHANNEL = `
> Forwarded from Harbour Watch
  Tonight the old customs house burns again. Trams stop at the bridge, the square is closed, and the fire service asks everybody to stay away from the quay.
  @harbourwatch
  12.4K views 18:40

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const REMARKS = `
> [my note: this one was taken down the next day]
  Ferries stop for a day as crews weigh an offer
  LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  (I have cut the rest. - RF)

> Rain fills the dams of the north
  NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers are asking for their cattle back, officials said on Saturday.
`;

export const SLUGS = `
> r i PM-Ferries-Offer 03-09 0161
  PM-Ferries-Offer, 1st Ld, 0161
  Eds: SUBS 7th graf to correct the number of crews
  Ferries stop for a day as crews weigh an offer
  By AMARA OKELLO
  Associated Press Writer
  LISBON, Portugal (AP) _ Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening.
`;

export const NEW_LEAD = `
> (LEAD) Ferries stop for a day as crews weigh an offer
  (ATTN: ADDS details in paras 4-6; RECASTS headline)
  By Amara Okello
  LISBON, March 9 (Reuters) -- Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening.
  (END)
`;

export const NEWSWIRE = `
> Ferries Stop for a Day as Crews Weigh an Offer

  By Amara Okello
  Of DOW JONES NEWSWIRES

  LISBON -(Dow Jones)- Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.

  -By Amara Okello, Dow Jones Newswires; 351-555-0100; amara.okello@example.com
`;

export const WRAPPED = `
> Ferries across the river stop for a day as the
  crews of all eleven boats weigh an offer that
  would raise their pay by a tenth
  By Amara Okello
  LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening.
`;

export const REPEATED = `
> Ferries stop for a day as crews weigh an offer - Harbour Herald
  March 9, 2019 18:40
  Ferries stop for a day as crews weigh an offer
  LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening.
`;

export const BARE = `
> LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening.
`;

export const CREDITS = `
> Ferries stop for a day as crews weigh an offer
  By Amara Okello in Lisbon and Peter Marsh in Madrid
  LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.
  The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening.
  (Reporting by Amara Okello in Lisbon; Editing by Grace Marsh)
  (With inputs from Lusa)
  ao/gm
`;

export const DECK = `
> Night ferry comes back to the old harbour
  Boats were tied up there for nine years
  LISBON (Reuters) - The night ferry is back in the old harbour, nine years after the last boats were tied up there, the operator of the line said on Monday in Lisbon.
  Tickets cost as much as those by day, and the bar is open until the boat lands.
`;
