import { own } from './own.ts';

/** The same pages for a youth. */
export const ownInformal: typeof own = {
  nav: own.nav,
  contact: {
    ...own.contact,
    none: 'Het nummer staat hier nog niet. Vraag het aan de persoon van wie je de link en de code kreeg.',
  },
  wishes: {
    ...own.wishes,
    title: 'Wat is voor jou belangrijk?',
    first: 'Voordat je plekken bekijkt, horen we graag van je wat belangrijk is.',
    lead: 'De coördinator leest dit. Het huis leest dit niet, en je ouders ook niet.',
    mattersHint: 'Kies wat voor jou telt. Liefst niet meer dan drie dingen.',
    skipHint: 'Je kunt dit later altijd invullen of veranderen.',
    said: (moment) => `Je vulde dit in op ${moment}. Je kunt het veranderen.`,
    kept: 'Dank je wel. Je wensen zijn bewaard.',
    link: 'Je wensen bekijken of veranderen',
  },
  data: {
    ...own.data,
    lead: 'Dit is over jou opgeschreven. Klopt er iets niet? Zeg het hieronder.',
    relation: 'Je bent',
    asked: 'Wat vragen we je?',
    voices: {
      consent: 'Jouw toestemming.',
      measure: 'Jouw mening. Er is een maatregel van de rechter; toestemming is dan niet nodig.',
      elder: 'Jouw mening.',
      wish: 'Wat jij ervan vindt. We schrijven het op, en het telt mee.',
    },
    address: 'Je adres',
    noEmail: 'Geen. Je krijgt een nieuwe link van je coördinator.',
    until: 'Je kunt meekijken tot',
    look: { ...own.data.look, lead: 'Je bent 16 jaar of ouder. Jij beslist wie meekijkt.' },
    ask: {
      ...own.data.ask,
      title: 'Iets vragen over je gegevens',
      what: 'Wat wil je?',
      words: 'Leg het uit',
      within: 'Je krijgt binnen een maand antwoord, hier op deze pagina.',
      kept: 'Je vraag is verstuurd. De coördinator leest hem.',
    },
    asks: { ...own.data.asks, title: 'Jouw vragen' },
  },
  views: {
    ...own.views,
    title: 'Wie keek in jouw dossier?',
    lead: 'Iedereen die jouw dossier opent, wordt opgeschreven. Per dag staat hier wie er keek. Namen van medewerkers staan er niet bij.',
    question: 'Snap je niet waarom iemand keek? Vraag het op de pagina',
  },
};
