/** Words by which the name of a paper, a station or an agency is known though no table has it. General knowledge. */
const MASTHEAD_WORDS = new Set(
  `times,post,herald,tribune,gazette,chronicle,courier,observer,telegraph,guardian,examiner,inquirer,enquirer,bulletin,journal,mirror,
sentinel,advertiser,reporter,dispatch,standard,argus,echo,mercury,monitor,daily,weekly,press,newswire,newspapers,news,radio,television,
zeitung,nachrichten,anzeiger,tageblatt,tagblatt,kurier,rundschau,allgemeine,presse,bote,
monde,figaro,matin,soir,dépêche,dauphiné,parisien,courrier,
diario,diário,periódico,heraldo,prensa,noticias,mundo,país,jornal,folha,correio,gazeta,notícias,
corriere,giornale,gazzetta,messaggero,mattino,stampa,repubblica,
dagblad,krant,courant,volkskrant,nieuwsblad,tidning,tidningen,avis,avisen,bladet,posten,
dziennik,rzeczpospolita,wyborcza,novosti,pravda,izvestia,vedomosti,ведомости,новости,известия,правда,газета,
gazetesi,haber,haberleri,kompas,pos,berita,harian`
    .split(',')
    .map((word) => word.trim()),
);

/** Names of outlets are short. Words. */
const MOST_WORDS = 6;

/** A site known by its address only: `example.com`, `the-example.co.uk`. */
const DOMAIN = /^(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}(?:com|org|net|info|news|press|media|tv|co|[a-z]{2})$/i;

/** Whether a trimmed text is the address of a site and nothing else. */
export function isSite(text: string): boolean {
  return DOMAIN.test(text);
}

/** Whether a trimmed line could be the name of an outlet that no table has: a few words in capitals, one of them a masthead's. */
export function looksLikeMasthead(line: string): boolean {
  if (line.length < 5 || line.length > 60 || /[.!?:;,"“”]$/u.test(line)) return DOMAIN.test(line);
  if (DOMAIN.test(line)) return true;
  const words = line.replace(/\s*\([^)]{2,30}\)$/u, '').split(/[\s-]+/u);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  let masthead = false;
  for (const word of words) {
    if (MASTHEAD_WORDS.has(word.toLowerCase())) masthead = true;
    else if (!/^(?:\p{Lu}|(?:of|the|and|de|la|le|du|der|die|das|el|al|di|da|do|van|och|i|y|&)$)/u.test(word))
      return false;
  }
  return masthead && /^\p{Lu}/u.test(line);
}
