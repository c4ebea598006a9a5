import { FACTIVA_CODES, FACTIVA_DISPLAY } from './formats/factiva';
import { FEED_TEXT, FEED_XML } from './formats/feed';
import type { ArchiveFormat } from './formats/archive-format';
import { CLIPPINGS } from './formats/clippings';
import { EUROPRESSE } from './formats/europresse';
import { FRONT_MATTER } from './formats/front-matter';
import { LABELLED_TEXT } from './formats/labelled-text';
import { MARKDOWN } from './formats/markdown';
import { MODERATED_DIGEST } from './formats/moderated-digest';
import { PRESS_REVIEW } from './formats/press-review';
import { ALERTS, MAIL } from './formats/mail';
import { NEXIS } from './formats/nexis';
import { NEXIS_UNI } from './formats/nexis-uni';
import { PROQUEST } from './formats/proquest';
import { BBC_MONITORING, KCNA } from './formats/wires';

export type { ArchiveFormat, FieldMeaning, MarkKind } from './formats/archive-format';

/** All known export formats. Where two read a line alike, the earlier one is tried first. */
export const ARCHIVE_FORMATS: readonly ArchiveFormat[] = [
  NEXIS,
  NEXIS_UNI,
  FACTIVA_DISPLAY,
  FACTIVA_CODES,
  PROQUEST,
  EUROPRESSE,
  KCNA,
  BBC_MONITORING,
  FEED_TEXT,
  FEED_XML,
  MAIL,
  ALERTS,
  CLIPPINGS,
  PRESS_REVIEW,
  MODERATED_DIGEST,
  FRONT_MATTER,
  LABELLED_TEXT,
  MARKDOWN,
];
