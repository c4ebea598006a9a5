import type { Analysis } from '../analysis/analysis';
import { AnalysisMemory } from '../analysis/pipeline/memory';
import { DEFAULT_SETTINGS } from '../analysis/model/settings';

/**
 * A little of everything that an analysis looks for: stamps and datelines, fields of archives, names, dates,
 * misprints.
 */
const TEXT = `1 of 2 DOCUMENTS

The Orvane Courier

April 3, 2021 Saturday 10:15 AM GMT

Harbour to reopen in May

BYLINE: By Ada Brenn, Staff Writer

LENGTH: 210 words

ORVANE, 3 April (Reuters) - The harbour of Orvane will reopen on Monday, the Harbour Board said on Saturday. Mayor
Ben Telmar told reporters that the the work had cost 3.5 million dollars. "We recieve goods from Norway," he said.

Copyright 2021 The Orvane Courier. All rights reserved.

---

Storm closes schools
Updated 14:05 EST, 2021-04-04 | 04/05/2021 | 5. Mai 2021
TELMAR, Norway, April 4 (AP) — Schools in Telmar were closed, officials said.
Share this article
`;

/**
 * Analyses a short text, in slices, so that every regular expression is compiled and every table loaded
 * before the first document needs them: the first use of an expression costs some hundred times as much as
 * later ones. It runs twice, since the engine compiles an expression again on its second use.
 */
export function* warmUp(analysis: Analysis): Generator<void, void, void> {
  for (let time = 0; time < 2; time++)
    yield* analysis.steps(TEXT, DEFAULT_SETTINGS, [], new AnalysisMemory());
}
