import { wordSet } from '../../words/tables/word-set';

// Provenance: general knowledge.

/** Endings of company names that may be dropped, lower case, without dots. */
export const LEGAL_FORMS = wordSet(`
  inc corp co ltd limited llc llp plc ag sa nv bv gmbh spa srl ab asa oyj pty bhd sdn tbk pte corporation incorporated company se kk
  kgaa oao ooo pjsc jsc
`);

/**
 * Words of organizations that every country, state or town has one of. A name made only of such words means
 * the one of its article ("Foreign Ministry").
 */
export const GENERIC_WORDS = wordSet(`
  ministry department office bureau agency authority commission committee council board court parliament assembly senate
  congress cabinet government legislature treasury police army navy air force forces guard coast bank party university
  hospital school college church union federation association league club chamber house lower upper supreme high
  constitutional appeals district city county town state federal national central royal public general foreign affairs
  defence defense interior finance health education justice trade commerce economy agriculture transport transportation
  labour labor culture tourism environment energy information planning security immigration customs electoral election
  elections opposition democratic republican prosecutor prosecutors attorney constabulary reserve of the and for
  meteorological weather fire service services military armed intelligence home
`);

/** Bodies that are the same in every article, by acronyms that mean nothing else in news. */
export const KNOWN_BODIES: ReadonlyMap<string, string> = new Map(
  `
  un=United Nations
  eu=European Union
  nato=North Atlantic Treaty Organization
  who=World Health Organization
  imf=International Monetary Fund
  wto=World Trade Organization
  opec=Organization of the Petroleum Exporting Countries
  asean=Association of Southeast Asian Nations
  iaea=International Atomic Energy Agency
  unesco=United Nations Educational, Scientific and Cultural Organization
  unicef=United Nations Children's Fund
  unhcr=United Nations High Commissioner for Refugees
  fbi=Federal Bureau of Investigation
  cia=Central Intelligence Agency
  nsa=National Security Agency
  nasa=National Aeronautics and Space Administration
  fda=Food and Drug Administration
  ecb=European Central Bank
  oecd=Organisation for Economic Co-operation and Development
  osce=Organization for Security and Co-operation in Europe
  icrc=International Committee of the Red Cross
  ioc=International Olympic Committee
  afl-cio=American Federation of Labor and Congress of Industrial Organizations
  `
    .split('\n')
    .map((row) => row.trim().split('='))
    .flatMap(([acronym, name]) =>
      acronym === undefined || acronym === '' || name === undefined ? [] : [[acronym, name] as const],
    ),
);
