import { check, type Expected, HARBOUR, RAIN } from './check';

const EXPECTED: readonly Expected[] = [
  {
    format: 'feed',
    headline: 'Old crane to be taken down',
    url: 'https://herald.example/news/crane',
    times: ['2021-04-05T10:12:00+00:00'],
    section: 'Harbour',
  },
  {
    format: 'feed',
    headline: 'Rain fills the dams of the north',
    url: 'https://herald.example/news/dams',
    times: ['2021-04-03T07:00:00+00:00'],
  },
];

describe('a feed', () => {
  it('may be pasted as labelled lines', () => {
    check(
      `⟦Title: Old crane to be taken down
Link: https://herald.example/news/crane
PubDate: Mon, 05 Apr 2021 10:12:00 GMT
Category: Harbour
Description: ${HARBOUR}⟧

⟦Title: Rain fills the dams of the north
Link: https://herald.example/news/dams
PubDate: Sat, 03 Apr 2021 07:00:00 GMT
Description: ${RAIN}⟧
`,
      EXPECTED,
    );
  });

  it('may be pasted as XML', () => {
    check(
      `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>Harbour Herald</title>
<link>https://herald.example/</link>
<description>News of the harbour</description>
⟦<item>
  <title>Old crane to be taken down</title>
  <link>https://herald.example/news/crane</link>
  <pubDate>Mon, 05 Apr 2021 10:12:00 GMT</pubDate>
  <category>Harbour</category>
  <description><![CDATA[${HARBOUR}]]></description>
</item>⟧
⟦<item>
  <title><![CDATA[Rain fills the dams of the north]]></title>
  <link>https://herald.example/news/dams</link>
  <pubDate>Sat, 03 Apr 2021 07:00:00 GMT</pubDate>
  <description>${RAIN}</description>
</item>⟧
</channel>
</rss>
`,
      EXPECTED,
    );
  });
});
