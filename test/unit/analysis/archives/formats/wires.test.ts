import { check, CRANE, DAMS, HARBOUR, RAIN } from './check';

describe('a KCNA digest', () => {
  it('is parted by its end marks', () => {
    check(
      `⟦Old Crane Taken Down
Salem, April 5 (KCNA) -- ${HARBOUR}
${CRANE}
-0-⟧
⟦Rain Fills Dams of North
Salem, April 3 (KCNA) -- ${RAIN}
${DAMS}
-0-⟧
⟦New Wall Built
Salem, April 3 (KCNA) -- ${CRANE}
-0-⟧
`,
      [
        { format: 'kcna', headline: 'Old Crane Taken Down' },
        { format: 'kcna', headline: 'Rain Fills Dams of North' },
        { format: 'kcna', headline: 'New Wall Built' },
      ],
    );
  });

  it('is not seen in another text that ends in such a mark', () => {
    check(
      `⟦Old crane to be taken down
LISBON (Reuters) - ${HARBOUR}
${CRANE}
-0-⟧`,
      [{ format: 'paste' }],
    );
  });
});

describe('BBC Monitoring', () => {
  it('is read between what was monitored and the line of its source', () => {
    check(
      `⟦Portuguese port to take down old crane
Text of report in English by Portuguese news agency Lusa
Lisbon, 5 April: ${HARBOUR}
${CRANE}
Source: Lusa news agency, Lisbon, in English 1012 gmt 5 Apr 21
BBC Mon EU1 EuroPol ao/pm⟧
⟦Kenyan dams full after rain
Text of report by KBC radio
[Presenter] ${RAIN}
${DAMS}
Source: KBC, Nairobi, in English 0700 gmt 3 Apr 21
BBC Mon AF1 AfPol go/pm⟧
`,
      [
        { format: 'bbc-monitoring', headline: 'Portuguese port to take down old crane', outlet: 'Lusa' },
        { format: 'bbc-monitoring', headline: 'Kenyan dams full after rain', outlet: 'KBC' },
      ],
    );
  });
});
