/** One place, in words that speak to nobody in particular. */
export const option = {
  houseTitle: 'Het huis',
  says: 'Het huis zegt zelf:',
  whyTitle: 'Waarom dit huis?',
  company: 'Wie wonen er?',
  companyNow: (now: number) =>
    now === 0
      ? 'Er woont nu nog niemand.'
      : now === 1
        ? 'Er woont nu 1 jongere.'
        : `Er wonen nu ${now} jongeren.`,
  companyAges: (from: number, to: number) => `Leeftijd: ${from} tot ${to} jaar.`,
  home: 'Afstand tot thuis',
  school: 'Afstand tot school',
  about: (km: string) => `Ongeveer ${km} km`,
  within: (km: string) => `Minder dan ${km} km`,
  twoHomes: 'gemiddeld over twee adressen',
  start: 'Beginnen kan vanaf',
  stay: 'Hoe lang?',
  stayNeeded: (age: number) => `Zo lang als nodig is, tot ${age} jaar.`,
  stayUntil: (age: number) => `Tot ${age} jaar.`,
  siblingsTitle: 'Broers en zussen',
  closedTitle: 'Niet meer mogelijk',
  closed: 'Deze plek is niet meer mogelijk.',
  /** Why, when it can be said without a word about somebody else. */
  closedWhy: {
    'youth-placed': 'Er is een andere plek gekozen. Bedankt voor het meedenken.',
    'chosen-instead': 'De coördinator heeft een andere plek voorgesteld.',
    'place-given': 'De plek is niet meer vrij.',
    'vacancy-withdrawn': 'Het huis heeft deze plek nu niet meer.',
    expired: 'Het huis heeft niet op tijd geantwoord. De coördinator zoekt verder.',
    undone:
      'Deze plek was gegeven, maar dat was een vergissing. Dat spijt ons. De coördinator belt hierover en zoekt verder. Het wachten telt door vanaf dezelfde dag.',
    rejected: 'De coördinator heeft niet voor deze plek gekozen, en zoekt verder.',
  } as Record<string, string>,
  said: (day: string) => `Gezegd op ${day}.`,
};
