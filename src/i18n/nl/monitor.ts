import { figures } from './monitor/figures.ts';
import { hints } from './monitor/hints.ts';
import { parts } from './monitor/parts.ts';

/** Figures over a year: of an organisation, of a provider, and of the region as it is published. */
export const monitor = {
  desk: {
    title: 'Cijfers van de regio',
    lead: 'Wie wacht er, hoe snel gaat het, en waar ontbreken plekken? Met uitleg bij elk cijfer.',
  },
  title: 'Cijfers van de regio',
  ownTitle: 'Cijfers van uw groepen',
  ownLink: 'een heel jaar, met wat er opviel in uw antwoorden.',
  publicTitle: 'Cijfers over kleinschalige plekken in de regio',
  lead: 'Uw eigen jongeren tellen we precies. De regio staat erbij zoals die is gepubliceerd: afgerond, en zonder kleine aantallen.',
  ownLead: 'Uw eigen groepen, precies geteld. Nergens staat om wie het gaat.',
  publicLead:
    'Deze cijfers gaan over alle organisaties samen. Getallen zijn afgerond op vijf. Kleine getallen staan er niet bij. Zo is niemand te herkennen.',
  over: (from: string, to: string) => `Van ${from} tot en met ${to}.`,
  publishedOn: (day: string, from: string, to: string) =>
    `De cijfers van de regio zijn gepubliceerd op ${day}. Ze gaan over ${from} tot en met ${to}.`,
  notPublished: 'De regio heeft nog geen cijfers gepubliceerd. U ziet alleen uw eigen cijfers.',
  contents: 'Op deze pagina',
  columns: { what: 'Wat', own: 'Eigen', homes: 'Alle huizen', region: 'Regio' },
  file: 'Bewaar als bestand (CSV)',
  all: 'Bewaar alle cijfers als bestand (CSV)',
  fileName: 'cijfers',
  fileColumns: { figure: 'Cijfer', part: 'Deel', unit: 'Eenheid', own: 'Eigen', region: 'Regio' },
  units: { count: 'aantal', days: 'dagen', share: 'procent' },
  few: 'niet getoond',
  none: 'niets om te tellen',
  share: 'Deel',
  percent: (number: string) => `${number}%`,
  days: (number: string) => (number === '1' ? '1 dag' : `${number} dagen`),
  picture: {
    title: 'Wachten door de tijd',
    description: 'Een staaf per maand: hoeveel jongeren er wachtten op de laatste dag.',
    area: 'Maand',
    own: 'Wachtten',
    others: 'Anderen',
    few: 'niet getoond',
    rest: 'De rest',
  },
  figures,
  parts,
  hints,
  publication: {
    title: 'Cijfers publiceren',
    intro:
      'U kunt cijfers van de hele regio online zetten. Iedereen kan ze dan lezen, ook zonder account. Zolang u niets publiceert, staat er niets online.',
    how: [
      'Getallen zijn afgerond op vijf. Wat kleiner is dan vijf of daaruit af te leiden is, staat er niet bij.',
      'Wat u publiceert, verandert daarna niet meer. Ook niet als er een jongere bijkomt.',
      'U publiceert hoogstens eens in de drie maanden. Anders kan iemand uit het verschil raden over wie het gaat.',
      'Elke publicatie gaat over dagen die in geen eerdere publicatie zaten.',
    ],
    preview: 'Dit zou iedereen zien',
    submit: 'Zet deze cijfers online',
    notYet: (day: string) => `U kunt weer publiceren vanaf ${day}.`,
    online: 'Nu online',
    onlineSince: (day: string) => `Gepubliceerd op ${day}.`,
    toPage: 'Bekijk de pagina',
    nothing: 'Er staan nu geen cijfers online.',
    takeAway: 'Haal de cijfers weg',
    takeAwayHint: 'De pagina verdwijnt. Wie de cijfers al had, houdt ze.',
    done: {
      published: 'De cijfers staan online.',
      'taken-away': 'De cijfers staan niet meer online.',
    } as Record<string, string>,
  },
};
