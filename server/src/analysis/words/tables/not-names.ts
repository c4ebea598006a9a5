import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * All-capitals words of two to six letters that name nothing, as printed: tokens, ranks, common
 * abbreviations, Roman numerals.
 */
export const PLAIN_ACRONYMS = wordSet(`
  I A II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI TV CEO CFO COO CTO CIO MD MP MPs PM AM PR HR IT AI VR AR ID IDs GDP GNP
  CPI PPI PMI IPO ETF VAT GST DNA RNA HIV AIDS PCR ICU CCTV DVD CD CDs PC PCs OK DJ PhD MBA BA MA BSc MSc LLB Q&A
  GMT UTC BST EST EDT CST CDT PST PDT JST IST CET CEST KST AEST SAST EAT
  USD EUR GBP JPY KM KG MW GW KW HP SUV SUVs EV EVs LNG LPG NGO NGOs SME SMEs R&D FAQ RSVP DIY VIP VIPs POW POWs
  LGBT LGBTQ LGBTQI LGBTIQ LGBTI SMS GPS URL HTTP HTTPS WWW PDF USB LED LCD RPM PPE STEM FDI ICT MOU SOS UFO CV QR
  BC AD BCE CE B.C. A.D. a.m. COP FIR DGP DG SC ST OBC BPL GI TNT BB BBQ GMO AK IED PTSD ADHD BMI IQ ATM PIN SIM OTT OTP
  NOT AND THE BUT FOR ALL NO YES NEW WHO'S TO OF IN ON BY AT IS IT IF OR SO AS WE HE UP DO GO MY BE AN US$ NB PS RIP
  READ ALSO MORE WATCH SEE ALSO VIDEO PHOTO PHOTOS FILE UPDATE STORY ADD TOP LIVE NEWS TABLE SOURCE SCORES
`);

/**
 * Capitalised words that name nothing on their own mid-sentence, lower case: titles, page words, common
 * abstractions.
 */
export const CAPITALISED_COMMON = wordSet(`
  president minister secretary chairman director governor mayor prime premier king queen prince princess emperor
  mr mrs ms dr sir lady lord god lord judge justice chief captain coach general colonel doctor professor
  state government republic federal province city town county district ministers presidents governors officials
  constitution internet web twitter facebook earth sun moon north south east west northern southern eastern western
  house bill act section article chapter part page figure table phase round group class grade level stage step
  north-east north-west south-east south-west mum dad mom grandma grandpa mother father uncle aunt sister brother
  covid coronavirus omicron delta plaintiff defendant respondent applicant appellant honourable excellency
  majesty highness minister's chairperson deputy vice speaker
  no yes day night am pm no. nos vol inc sr jr ph.d
`);
