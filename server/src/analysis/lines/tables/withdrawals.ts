import { DASHES, LONG_DASHES } from '../../../text/character-classes';

/**
 * How agencies say that a story is withdrawn. Written from general knowledge of wire style; the languages are those in which
 * agencies print it most. A row needs a line in `test/unit/analysis/lines/tables/withdrawals.test.ts`.
 */

/**
 * Labels and slugs, matched against one trimmed line of a head. The words alone are common in headlines ("Floods kill
 * ten"), so that a row asks for capitals and for the mark that makes a label of them.
 */
const LABELS: readonly RegExp[] = [
  // KILL: …, ADVISORY-KILL --, (KILL) …; a hyphen alone makes a word of it (“KILL-SWITCH”)
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:ATTENTION|URGENT|ADVISORY|BULLETIN|EDITORS)?[^\p{L}\p{N}]{0,4}(?:KILL|Kill)(?=$|[ \t]?[${LONG_DASHES}:)/*=]|[ \t]-|--)`,
    'u',
  ),
  /^[^\p{L}\p{N}]*(?:MANDATORY KILL|Mandatory [Kk]ill)\b/u,
  // BC-EU--Ferry Fire,KILL; BC-Ferry-Kill
  new RegExp(String.raw`[${DASHES},:;(/][ \t]?KILL[^\p{L}\p{N}]{0,3}$`, 'u'),
  /^BC-.{1,60}[-,][ \t]?(?:KILL|Kill)\b/u,
  // WITHDRAWN-…, (STORY WITHDRAWN) …, STORY REMOVED: …
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:REFILE-|CORRECTED-|UPDATE \d{1,2}-)?WITHDRAWN(?=$|[ \t]?[${DASHES}:)/*=])`,
    'u',
  ),
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:story|report|article|item) (?:is )?(?:withdrawn|removed|retracted)(?=$|[ \t]?[${DASHES}:)/*=])`,
    'iu',
  ),
  // ADVISORY-Story on … withdrawn
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*ADVISORY[ \t]?[${DASHES}:/(*].{0,120}(?:withdrawn|WITHDRAWN|withdraws|WITHDRAWS|withdrawal|WITHDRAWAL|killed|KILLED|disregard|DISREGARD)\b`,
    'u',
  ),
  /^[^\p{L}\p{N}]*(?:NOTICE TO )?DISREGARD (?:PRESS |NEWS )?(?:RELEASE|STORY)\b/u,
  // ANNULE et SUPPRIME, ANULADA, ZURÜCKGEZOGEN, ANNULLATO
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:ATTENTION|ATENCIÓN|ACHTUNG|ATTENZIONE|ATENÇÃO)?[^\p{L}\p{N}]{0,4}(?:ANNUL[ÉE]E?|ANNULATION|ANULAD[AO]|ANULACIÓN|ANULAÇÃO|ANNULLAT[AO]|ANNULLAMENTO|STORNO|ZURÜCKGEZOGEN)(?:[ \t](?:ET|et)[ \t](?:SUPPRIM[ÉE]E?|supprimée?))?(?=$|[ \t]?[${LONG_DASHES}:)/*=]|[ \t]-|--)`,
    'u',
  ),
];

/**
 * Sentences in which an agency speaks of a story of its own, matched against the first text of a short article. News tells
 * of withdrawn reports and retracted articles too: a row names what editors are asked to do, or whose story it is.
 */
const SENTENCES: readonly RegExp[] = [
  /(?<!["“‘'„«])\bplease (?:disregard|ignore|kill|cancel|withdraw|do not (?:use|publish|run))\b[^.]{0,120}\b(?:stor(?:y|ies)|item|article|alert|dispatch|release|headline|version|copy|slugged)\b/iu,
  /\b(?:journalists and other readers|clients|subscribers|editors) should (?:disregard|kill)\b/iu,
  /\bkill is (?:mandatory|in order)\b|\bmandatory kill\b/iu,
  /\b(?:editors|eds):? (?:please )?(?:kill|disregard|do not (?:use|publish))\b/iu,
  /(?:^|[.:!] )kill (?:the|our) (?:\S{1,40} ){0,4}(?:story|item|alert|dispatch)\b/iu,
  /\b(?:story|item|article|alert|dispatch|report|release)s?,? (?:slugged|headlined|titled|entitled|with the headline)\b.{0,200}\b(?:is|are|was|were|has been|have been|is being) (?:hereby )?(?:withdrawn|killed|cancelled|retracted|removed)\b/iu,
  /\b(?:this|our) (?:story|item|article|alert|dispatch) (?:is|was|has been|is being) (?:hereby )?(?:withdrawn|killed|cancelled|retracted|removed|taken down)\b/iu,
  /\b(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|Bloomberg|UPI|Xinhua|Kyodo|Yonhap|EFE|dpa|ANSA|TASS|PTI|ANI|IANS|Interfax)(?: news agency)? (?:(?:has|is) (?:withdrawn|withdrawing|killed|killing|retracted|retracting)|withdraws|kills|retracts) (?:its|the) (?:\S{1,40} ){0,3}(?:story|stories|alert|dispatch|report|article)\b/u,
  /\b(?:prière|veuillez|merci)(?: de)? (?:d['’])?(?:annuler|ignorer|supprimer|ne pas (?:utiliser|publier))(?= .{0,60}(?:dépêche|article|information))/iu,
  /\bnous (?:annulons|retirons) (?:la|notre|cette) (?:dépêche|information)\b/iu,
  /\b(?:rogamos|por favor,?) (?:anulen|ignoren|no (?:utilicen|publiquen|usen)) .{0,60}(?:noticia|nota|información|despacho|crónica)/iu,
  /\bbitte (?:verwenden|veröffentlichen) sie (?:die|diese|unsere) (?:\S{1,40} ){0,3}(?:meldung|nachricht)\b.{0,160}\bnicht\b/iu,
  /\b(?:die|diese|unsere) meldung\b.{0,160}\b(?:wird|ist|wurde) (?:hiermit )?zurückgezogen\b/iu,
];

/** The label that a line of a head begins or ends with, as far as it says that a story is withdrawn; undefined without one. */
export function withdrawalLabel(line: string): string | undefined {
  if (line.length > LONGEST_LABELLED || !STEMS.test(line)) return undefined;
  return LABELS.map((pattern) => pattern.exec(line)?.[0]).find((label) => label !== undefined);
}

/** One of these stems is in every label: nearly all lines are passed over by them. */
const STEMS = /kill|withdr|remov|retract|disregard|annul|anul|storno|zurück/i;

/** Whether a paragraph says that a story of the agency's own is withdrawn. Its beginning is read, as far as a notice goes. */
export function saysWithdrawn(paragraph: string): boolean {
  const beginning = paragraph.slice(0, LONGEST_SENTENCE);
  return MENTIONS.test(beginning) && SENTENCES.some((pattern) => pattern.test(beginning));
}

/** Whether a line speaks to editors, as a notice does wherever it stands. */
export function opensNotice(line: string): boolean {
  return OPENINGS.test(line);
}

/** One of these stems is in every sentence of the table: most paragraphs are passed over by it. */
const MENTIONS =
  /disregard|ignor|kill|cancel|withdr|retract|remov|taken down|do not|publi|annul|anul|retir|supprim|utili|usen|verwenden|zurückgezogen/iu;

const OPENINGS =
  /^[^\p{L}\p{N}]*(?:(?:attention,? )?(?:editors|eds)\b|please (?:disregard|ignore|kill|cancel|withdraw|do not))/iu;

/** UTF-16. */
const LONGEST_LABELLED = 200;
const LONGEST_SENTENCE = 500;
