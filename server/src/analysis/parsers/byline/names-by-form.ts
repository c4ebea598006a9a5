import { isBareName } from './bare-names';
import { withoutAsides } from './asides';

const LABEL =
  /^[ \t]*(?:(?:\p{L}{3,12}[ \t])?by|von|par|por|di|door|av|af|oleh|(?:text|texte|texto|testo|tekst|story|words|reporter|reporting|writer|author|autor|auteur|autore|penulis|yazan|redakteur|verfasser)(?=[ \t]?:))[ \t]?:?[ \t]+/iu;
const JOINT =
  /[ \t]*(?:,[ \t]*and[ \t]+|[,;|•/]|[ \t](?:and|AND|&|und|et|y|e|en|og|och|dan|–|—|-)[ \t])[ \t]*/gu;
/** A second line of names goes on with it. */
const CONJUNCTION = /^[ \t]*(?:and|und|et|y|e|en|og|och|dan|&)[ \t]+(?=\p{Lu})/iu;
/** Behind the name and without a comma: where somebody is, and what somebody does, in small letters or as a title. */
const BEHIND =
  /[ \t\u00a0]+(?:(?:in|at|from|aus|à|a|en|em|da|of|for)[ \t\u00a0]+\p{Lu}.*|(?:(?:AP|AFP|Senior|Chief|Staff|Special|Political|Foreign|Business|Sports?|News|City)[ \t]+){0,3}(?:Writers?|Reporters?|Correspondents?|Editors?|Columnist|Contributors?|Redakteur(?:in)?|Korrespondent(?:in)?|Redaktør|Journalist(?:in)?|Journaliste|Periodista|Giornalista|Jornalista|Redacteur|Verslaggever|Correspondent|Speciallæge|Læge|Lektor|Professor(?:in)?|Docent|Formand|Advokat|Forfatter|Arzt|Ärztin|Anwalt|Rechtsanwalt|Médecin|Avocat|Écrivain|Abogado|Médico|Escritor(?:a)?|Advocaat|Arts|Schrijver))$/u;

/**
 * The writers on a line, or in a labelled value, that is known to name them, by the form of their names alone: no table
 * needs to know them. None where no part of it is a name, as in "By Our Correspondent".
 */
export function namesByForm(text: string): readonly string[] {
  const bare = withoutAsides(text);
  return bare
    .slice(LABEL.exec(bare)?.[0].length ?? 0)
    .replace(CONJUNCTION, '')
    .split(JOINT)
    .map((part) =>
      part
        .trim()
        .replace(/\.$/u, '')
        .replace(BEHIND, '')
        .replace(/[ \t\u00a0]+/gu, ' '),
    )
    .filter(isBareName);
}
