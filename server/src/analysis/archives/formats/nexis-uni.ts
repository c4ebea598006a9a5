import type { ArchiveFormat } from './archive-format';
import { EDITION } from './nexis';
import { NEXIS_LABELS } from './nexis-labels';

/** Nexis Uni and Lexis+: the headline comes first, labels are in small letters, a line says where a document ends. */
export const NEXIS_UNI: ArchiveFormat = {
  name: 'nexis',
  title: 'Nexis Uni and Lexis+',
  testedOn: 'written samples',
  marks: [
    EDITION,
    {
      kind: 'closes',
      pattern:
        /^(?:end of document|ende des dokuments|dokumentende|fin du document|fin del documento|fine del documento|einde van (?:het )?document|fim do documento)$/i,
    },
    { kind: 'text', pattern: /^(?:Body|Haupttext|Volltext|Corps|Cuerpo|Corpo|Hoofdtekst)$/ },
    {
      kind: 'tail',
      pattern:
        /^(?:Classification|Klassifizierung|Klassifikation|Clasificación|Classificazione|Classificatie|Classificação)$/,
    },
    {
      kind: 'cover',
      pattern:
        /^(?:user name|date and time|job number|client\/matter|search terms|search type|narrowed by|content type|timeline|documents|dokumente|documentos|benutzername|nom d'utilisateur|nombre de usuario)\s?(?::|\(\d{1,6}\)$|$)/i,
    },
    { kind: 'cover', pattern: /^(?:page|seite|página|pagina) \d{1,5} (?:of|von|sur|de|di|van) \d{1,5}$/i },
    { kind: 'cover', pattern: /^\|? ?about lexisnexis\b.{0,200}$/i },
    { kind: 'cover', pattern: /^content type\s+narrowed by$/i },
    { kind: 'cover', pattern: /^(?:news|nachrichten|actualités|noticias)\s+timeline\s?:.{1,120}$/i },
  ],
  labels: NEXIS_LABELS,
  labelStyle: 'colon',
  head: 'headline-outlet-date',
};
