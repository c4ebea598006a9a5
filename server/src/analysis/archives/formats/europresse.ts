import type { ArchiveFormat } from './archive-format';

/** Europresse: outlet, section with date and length, headline, text, rights, and the number that ends a document. */
export const EUROPRESSE: ArchiveFormat = {
  name: 'europresse',
  title: 'Europresse',
  testedOn: 'written samples',
  marks: [
    {
      kind: 'closes',
      pattern:
        /^(?:(?:numéro de document|référence du document|document number|dokumentnummer|número de documento)\s?:?\s?)?(?:news|web|biopresse)[·.:]\d{8}[·.:]\S{2,60}$/iu,
    },
    { kind: 'head', pattern: /^\D.{3,140} \d{1,5} (?:mots|words)(?:, ?p\. ?\S.{0,20})?$/iu },
    {
      kind: 'cover',
      pattern:
        /^(?:europresse(?:\.com)?|table des matières|liste des documents|dossier|document\(s\) sauvegardé\(s\)|documents? sauvegardés?|sauvegardé le .{4,40}|nom du dossier.{0,80})$/iu,
    },
    {
      kind: 'cover',
      pattern: /^(?:service fourni par|ce document est réservé à l.usage exclusif) .{4,300}$/iu,
    },
  ],
  labels: {
    'nom de la source': 'outlet',
    'type de source': 'short',
    périodicité: 'short',
    'couverture géographique': 'other',
    provenance: 'other',
    titre: 'headline',
    auteur: 'byline',
    date: 'date',
    rubrique: 'section',
    page: 'short',
    'numéro de document': 'short',
    'référence du document': 'short',
    langue: 'short',
    'document number': 'short',
  },
  labelStyle: 'colon',
  head: 'outlet-date-headline',
  headMark: 'bibliography',
  plainHead: true,
};
