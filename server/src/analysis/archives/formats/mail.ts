import type { ArchiveFormat } from './archive-format';

/** What a message is called that carries many items, in the languages of the labels. */
const DIGEST_WORD =
  '(?:clippings?|press cuttings|digest|press review|media review|news summary|news roundup|alerts?|newsletter|daily briefing|headlines|revue de presse|pressespiegel|presseschau|resumen de prensa|revista de prensa|rassegna stampa|revista de imprensa|persoverzicht|knipselkrant)';

/** Messages with the head that mail programs print when they forward or save them. */
export const MAIL: ArchiveFormat = {
  name: 'mail',
  title: 'E-mail',
  testedOn: 'written samples',
  marks: [
    {
      kind: 'digest',
      pattern: new RegExp(
        `^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\\s?: .{0,80}\\b${DIGEST_WORD}\\b.{0,80}$`,
        'iu',
      ),
    },
  ],
  labels: {
    from: 'sender',
    to: 'other',
    cc: 'other',
    bcc: 'other',
    sent: 'date',
    date: 'date',
    subject: 'headline',
    'reply-to': 'other',
    importance: 'short',
    attachments: 'other',
    von: 'sender',
    an: 'other',
    gesendet: 'date',
    datum: 'date',
    betreff: 'headline',
    de: 'sender',
    à: 'other',
    envoyé: 'date',
    objet: 'headline',
    para: 'other',
    enviado: 'date',
    'enviado el': 'date',
    fecha: 'date',
    asunto: 'headline',
    da: 'sender',
    a: 'other',
    inviato: 'date',
    data: 'date',
    oggetto: 'headline',
    enviada: 'date',
    assunto: 'headline',
    van: 'sender',
    aan: 'other',
    verzonden: 'date',
    onderwerp: 'headline',
  },
  labelStyle: 'colon',
  head: 'headline',
  layout: 'message',
  unlikePages: true,
};

/** Alerts sent by a search engine: a line for each kind of result, then headline, outlet, a few words, a link. */
export const ALERTS: ArchiveFormat = {
  name: 'alerts',
  title: 'News alerts by e-mail',
  testedOn: 'written samples',
  marks: [
    {
      kind: 'digest',
      pattern:
        /^={2,4} ?(?:news|web|blogs?|nachrichten|actualités|noticias|notizie|notícias|nieuws)\b.{0,20}\d{1,4} .{3,160}={0,4}$/iu,
    },
    { kind: 'field', field: 'link', pattern: /^<?https?:\/\/[^\s<>]{4,600}>?$/i },
    {
      kind: 'cover',
      pattern:
        /^(?:unsubscribe from this (?:google )?alert|create another (?:google )?alert|sign in to manage your alerts|see all results|you have received this email because|receive this alert as)\b.{0,300}$/i,
    },
    { kind: 'cover', pattern: /^(?:- ){8,60}-?$/ },
  ],
  labels: {},
  labelStyle: 'colon',
  head: 'headline',
  layout: 'item',
};
