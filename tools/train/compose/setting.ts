import type { Random } from '../random';
import type { Disguise } from './disguise';
import type { Day, Vocabulary } from './vocabulary';

/** All that setting one story needs. */
export interface Setting {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly disguise: Disguise;
  /** Headlines of other stories, for links to them. */
  readonly headlines: readonly string[];
  /** First sentences of other stories, for teasers and captions. */
  readonly sentences: readonly string[];
  /** About when the stories of the dump were printed. */
  readonly day: Day;
}
