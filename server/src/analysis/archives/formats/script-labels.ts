import type { FieldMeaning } from './archive-format';

/** How scripts, databases and front matter call what they print, in several languages. General knowledge. */
const LABELS_BY_MEANING: Readonly<Partial<Record<FieldMeaning, string>>> = {
  headline:
    'title,headline,heading,article_title,article title,news_title,titel,überschrift,schlagzeile,titre,título,titulo,titular,titolo,kop,tytuł,otsikko,rubrik,overskrift,judul,başlık,заголовок',
  deck: 'subtitle,sub_title,subheadline,subhead,standfirst,deck,untertitel,vorspann,sous-titre,chapeau,subtítulo,sottotitolo,ondertitel',
  byline:
    'author,authors,byline,by,writer,creator,reporter,autor,autoren,verfasser,auteur,auteurs,autores,autore,autori,schrijver,forfatter,författare,penulis,yazar,автор',
  date: 'date,datum,published,published_at,published at,published_on,published on,publish_date,publish date,publication_date,publication date,pub_date,pubdate,date_published,datepublished,posted,posted_at,created,created_at,time,timestamp,datetime,erschienen,veröffentlicht,publié,publié le,date de publication,fecha,publicado,data,pubblicato,data di pubblicazione,gepubliceerd,dato,tanggal,tarih,дата,updated,updated_at,modified,lastmod,last_modified',
  outlet:
    'publisher,publication,outlet,source,source_name,site,site_name,sitename,website,newspaper,paper,media,medium,journal,zeitung,quelle,herausgeber,éditeur,fuente,medio,editor_name,fonte,testata,giornale,krant,bron,kilde,källa,sumber,kaynak,источник',
  url: 'url,link,permalink,canonical,canonical_url,source_url,article_url,href,web,adresse,lien,enlace,indirizzo,tautan,ссылка',
  section:
    'section,category,categories,channel,desk,ressort,rubrique,catégorie,sección,categoría,sezione,categoria,seção,sectie,categorie,kategorie,kategori',
  dateline: 'dateline,place,location,ort,lieu',
  text: 'text,body,content,article,article_text,article_body,full_text,fulltext,full text,maintext,main_text,story,inhalt,volltext,texte,contenu,texto,contenido,cuerpo,testo,contenuto,conteúdo,tekst,inhoud,isi,metin,текст',
  short:
    'id,_id,uuid,guid,article_id,doc_id,nr,no,number,lang,language,sprache,langue,idioma,lingua,taal,length,word_count,words,page,seite,slug',
  other:
    'description,summary,abstract,excerpt,teaser,keywords,tags,image,image_url,country,region,topic,topics,type,query,beschreibung,zusammenfassung,résumé,resumen,riassunto,samenvatting',
};

/** Labels of what scripts write, by their names in small letters. */
export const SCRIPT_LABELS: Readonly<Record<string, FieldMeaning>> = Object.fromEntries(
  Object.entries(LABELS_BY_MEANING).flatMap(([meaning, labels]) =>
    labels.split(',').map((label) => [label, meaning as FieldMeaning]),
  ),
);
