import type { Byline, Dateline, ExportField, Problem, StatusMark, TextSpan, Timestamp } from '../model/dump';
import type { ArchiveFormat } from '../archives/formats';
import type { Place } from '../resources/places';
import type { AnatomySpan, HeadMention, RunningText } from './anatomy';
import type { OutletNaming } from './outlet-attribution';

/** An article's anatomy while its lines are being read. Offsets relative to the article. */
export interface AnatomyDraft {
  headline: TextSpan | null;
  byline: Byline | null;
  dateline: Dateline | null;
  url: string | undefined;
  section: string | undefined;
  genre: string | undefined;
  /** The row of the export's format, undefined where the article was pasted. */
  readonly exportFormat: ArchiveFormat | undefined;
  /** What a message is about: the headline where its text has none of its own. */
  subject: TextSpan | undefined;
  /** Length of the running text so far (UTF-16): what looks like a deck before it is a crosshead after it. */
  bodyLength: number;
  readonly decks: TextSpan[];
  readonly eyebrows: TextSpan[];
  readonly status: StatusMark[];
  readonly fields: ExportField[];
  readonly timestamps: Timestamp[];
  readonly outlets: OutletNaming[];
  readonly spans: AnatomySpan[];
  readonly mentions: HeadMention[];
  /** The places of the dateline, in its order: which they may be, and the index of each in `mentions`. */
  datelinePlaces: readonly { readonly candidates: readonly Place[]; readonly mention: number }[];
  readonly running: RunningText[];
  readonly problems: Problem[];
}

/** An empty draft of an article in this format. */
export function startDraft(exportFormat?: ArchiveFormat): AnatomyDraft {
  return {
    headline: null,
    byline: null,
    dateline: null,
    url: undefined,
    section: undefined,
    genre: undefined,
    exportFormat,
    subject: undefined,
    bodyLength: 0,
    decks: [],
    eyebrows: [],
    status: [],
    fields: [],
    timestamps: [],
    outlets: [],
    spans: [],
    mentions: [],
    datelinePlaces: [],
    running: [],
    problems: [],
  };
}
