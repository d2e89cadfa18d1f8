import type { Coarsening } from '../../../domain/provider-profile.ts';
import type { ReleaseGround } from '../../../domain/release.ts';

const coarsenings: Record<Coarsening, string> = {
  'wide-ages': 'leeftijd in een band van 4 jaar',
  'no-region': 'provincie en afstand weglaten',
  'fewer-needs': 'hulp alleen in grote lijnen, zonder zorgzwaarte',
};

const grounds: Record<ReleaseGround, string> = {
  parents: 'toestemming van de ouders of voogd met gezag',
  'youth-and-parents': 'toestemming van de jongere en van de ouders of voogd met gezag',
  youth: 'toestemming van de jongere zelf',
  representative: 'toestemming van een vertegenwoordiger, omdat de jongere dit niet kan overzien',
  measure: 'een maatregel van de kinderrechter; toestemming is niet nodig',
};

/** What a provider gets to see of a youth, and when the name follows. */
export const disclosing = {
  title: 'Wat de aanbieder ziet',
  hint: 'Zonder naam, en alleen wat voor deze plek telt.',
  alike: (count: number) =>
    count === 1
      ? 'Onder wie wacht ziet niemand anders er zo uit.'
      : `Onder wie wacht zien ${count} jongeren er zo uit.`,
  standsOut: 'Met zo weinig anderen kan een aanbieder raden wie het is. Laat liever iets weg.',
  coarser: 'Grover maken',
  coarserHint: 'Wat u aankruist, ziet de aanbieder niet of minder precies.',
  coarsenings,
  anyway: 'Ik weet dit, en leg het zo voor.',
  release: {
    title: 'Naam vrijgeven aan de aanbieder',
    intro:
      'De aanbieder ziet dan naam, geboortedatum, woonplaats, alle hulp die nodig is en zorgen om veiligheid zonder reden. Dit kan niet ongedaan worden gemaakt.',
    ground: 'Op welke grond?',
    words: 'Toelichting voor de aanbieder',
    wordsHint: 'Wat de groep moet weten om de komst voor te bereiden. Niet meer dan nodig.',
    button: 'Geef de naam vrij',
  },
  released: (by: string, moment: string, ground: string) =>
    `Vrijgegeven door ${by}, op ${moment}. Grond: ${ground}.`,
  renewed: (by: string, moment: string, ground: string) =>
    `Opnieuw gevraagd door ${by}, op ${moment}. Grond: ${ground}.`,
  consent: 'Toestemming',
  grounds,
  renewal: {
    lapsed: 'De toestemming geldt niet meer',
    title: 'Toestemming opnieuw vastleggen',
    intro:
      'Vraag eerst opnieuw toestemming, ook aan wie nu moet instemmen. Leg hier vast op welke grond u verdergaat. Daarna kunt u aanvaarden. Wat eerder is vastgelegd, blijft staan.',
    ground: 'Op welke grond nu?',
    button: 'Leg de toestemming vast',
    anyway: 'Ik weet dit, en leg het zo vast.',
  },
  send: 'Ik weet dit, en verstuur het zo.',
};
