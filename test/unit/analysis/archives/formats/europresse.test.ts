import { check } from './check';

const GRUE =
  'La direction du port a annoncé lundi que la vieille grue sera démontée en mai, onze ans après avoir soulevé sa dernière charge, et que ses pierres serviront au nouveau mur.';
const HABITANTS =
  'Les habitants qui avaient demandé que la grue soit gardée disent ne pas avoir été entendus. La direction répond que l’acier ne peut plus être réparé et qu’une plaque portera le nom de ceux qui y ont travaillé.';
const PLUIE =
  'Trois semaines de pluie ont rempli les barrages du nord pour la première fois en neuf ans, et les éleveurs qui avaient vendu leurs bêtes demandent à les reprendre, ont dit les autorités samedi.';

describe('Europresse', () => {
  it('is taken apart by its order', () => {
    check(
      `⟦Harbour Herald
Économie, lundi 5 avril 2021 834 mots, p. 12

La vieille grue du port sera démontée

Amara Okello

${GRUE}

${HABITANTS}

© 2021 SA Harbour Herald. Tous droits réservés.

Numéro de document : news·20210405·HH·834120⟧

⟦KBC
samedi 3 avril 2021 612 mots

La pluie remplit les barrages du nord

${PLUIE}

© 2021 KBC. Tous droits réservés.
news·20210403·KB·20210403x1⟧

Ce document est réservé à l'usage exclusif de l'utilisateur désigné par la bibliothèque et ne peut faire l'objet d'aucune autre utilisation.
`,
      [
        {
          format: 'europresse',
          headline: 'La vieille grue du port sera démontée',
          outlet: 'Harbour Herald',
          byline: 'Amara Okello',
          times: ['2021-04-05'],
          section: 'Économie',
          fields: { section: 'Économie', length: '834 mots', page: 'p. 12' },
        },
        {
          format: 'europresse',
          headline: 'La pluie remplit les barrages du nord',
          outlet: 'KBC',
          byline: null,
          times: ['2021-04-03'],
          section: null,
          fields: { length: '612 mots' },
        },
      ],
    );
  });

  it('calls its number a reference too', () => {
    check(
      `⟦Harbour Herald
Économie, lundi 5 avril 2021 834 mots, p. 12

La vieille grue du port sera démontée

${GRUE}

Référence du document news·20210405·HH·834120⟧
`,
      [{ format: 'europresse', headline: 'La vieille grue du port sera démontée', outlet: 'Harbour Herald' }],
    );
  });

  it('is read without a blank line anywhere', () => {
    check(
      `⟦Harbour Herald
Économie, lundi 5 avril 2021 834 mots, p. 12
La vieille grue du port sera démontée
${GRUE}
© 2021 SA Harbour Herald. Tous droits réservés.
Numéro de document : news·20210405·HH·834120⟧
⟦KBC
samedi 3 avril 2021 612 mots
La pluie remplit les barrages du nord
${PLUIE}
news·20210403·KB·20210403x1⟧
`,
      [
        { headline: 'La vieille grue du port sera démontée', outlet: 'Harbour Herald' },
        { headline: 'La pluie remplit les barrages du nord', outlet: 'KBC' },
      ],
    );
  });
});
