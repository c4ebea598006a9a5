import type { FieldMeaning } from './archive-format';

/** Labels by what they mean, a list of words parted by commas. */
type LabelLists = Readonly<Partial<Record<FieldMeaning, string>>>;

/** Labels of its present interfaces. */
const PRESENT: LabelLists = {
  headline: 'headline,überschrift,titre,título',
  deck: 'highlight,encart',
  byline: 'byline,autor,auteur,autora,autore',
  section: 'section,rubrik,ressort,rubrique,sección,seccion,sectie,rubriek,sezione,seção,secção',
  dateline: 'dateline',
  outlet: 'source',
  text: 'body',
  short:
    'length,load-date,publication-type,publication type,pub-type,journal-code,journal code,language,document-type,type,acc,' +
    'länge,laenge,sprache,update,publikationstyp,zeitungstyp,ladedatum,' +
    'longueur,langue,type-publication,type de publication,date-chargement,date de chargement,' +
    'longitud,idioma,tipo de publicación,fecha de carga,fecha-carga,' +
    'lengte,taal,laaddatum,soort publicatie,lunghezza,lingua,data di caricamento,' +
    'extensão,comprimento,data de carregamento',
  other:
    'graphic,edition,series,subject,organization,geographic,person,company,industry,ticker,country,city,state,classification,' +
    'copyright,correction-date,correction,notes,ausgabe,grafik,graphique,gráfico',
};

/** Further labels of the older one, in the languages of the papers it holds, always in capitals. */
const OLDER: LabelLists = {
  headline: 'title,schlagzeile,titel,titulo,titular,titolo,kop,overskrift',
  deck: 'subtitle,subhead,untertitel,vorspann,chapeau,sous-titre,surtitre,entradilla,subtítulo,antetítulo,sommario,occhiello,catenaccio,ondertitel,onderkop,bovenkop,inleiding',
  byline: 'author,autoren,verfasser,auteurs,signature,autores,firma,assinatura,door,forfatter,författare',
  section: 'rubrica,sektion,afdeling',
  dateline: 'ortszeile,datumszeile,ort,lieu,dagtekening,plaatsregel',
  text: 'text,haupttext,volltext,texte,corps,cuerpo,texto,testo,corpo,tekst,hoofdtekst,brødtekst',
  short:
    'publikationsart,type-de-publication,tipo-publicación,publicatietype,tipo di pubblicazione,tipo de publicação,længde,sprog,längd,språk',
  other:
    'show,guests,guest,program,programme,network,station,hosts,disclaimer,serie,grafico,editie,illustratie,grafiek,bijschrift,edición,edizione,edição',
};

/** Labels of LexisNexis, shared by its older and its newer exports. */
export const NEXIS_LABELS = labelsOf(PRESENT);

/** The same with those that only the older export prints. */
export const OLDER_NEXIS_LABELS = { ...NEXIS_LABELS, ...labelsOf(OLDER) };

function labelsOf(lists: LabelLists): Readonly<Record<string, FieldMeaning>> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([meaning, labels]) =>
      labels.split(',').map((label) => [label, meaning as FieldMeaning]),
    ),
  );
}
