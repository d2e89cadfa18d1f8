const jongeren = (count: number): string => (count === 1 ? '1 jongere' : `${count} jongeren`);

/** The page for the weekly meeting. */
export const week = {
  title: (number: number) => `Weekbespreking, berekening ${number}`,
  made: (moment: string, by: string) => `Berekend op ${moment}, gevraagd door ${by}.`,
  advice: 'Dit is een advies. Mensen beslissen, jongere voor jongere.',
  print: 'Druk af',
  totals: 'Uitkomst in het kort',
  danger: 'in nood een plek',
  placed: 'jongeren een plek',
  of: (part: number, all: number) => `${part} van ${all}`,
  waited: 'dagen gewacht door wie een plek krijgt',
  distance: 'kilometerpunten samen',
  distanceHint:
    'Kilometerpunten tellen afstand en alles wat het prettiger of lastiger maakt op in kilometers. Dichter bij nul is beter; boven nul is extra goed.',
  optimal: 'Bewezen: een betere verdeling bestaat niet.',
  gap: (what: string) => `De tijd was op. Een betere verdeling kan nog bestaan: ${what}.`,
  stopped: (by: string, what: string) =>
    `${by} stopte deze berekening. Een betere verdeling kan nog bestaan: ${what}.`,
  gaps: [
    (gap: string) => `hoogstens ${gap} punten voor wie in nood is`,
    (gap: string) => `hoogstens ${gap} ${gap === '1' ? 'jongere' : 'jongeren'} meer`,
    (gap: string) => `hoogstens ${gap} dagen wachten meer`,
    (gap: string) => `hoogstens ${gap} kilometerpunten`,
  ],
  empty: {
    nobody: 'Niemand stond op de wachtlijst. Er is niets voor te stellen.',
    noPlaces: 'Er waren geen vrije plekken. Niemand kon een voorstel krijgen.',
    toYouths: 'Naar de wachtlijst',
    toVacancies: 'Naar de vrije plekken',
  },
  glance: 'De voorstellen in één blik',
  glanceHint: 'Hoe een afstand is gemeten, staat hieronder bij de jongere.',
  youth: 'Jongere',
  group: 'Voorstel',
  home: 'Van huis',
  stand: 'Stand',
  youths: 'Per jongere, langst wachtend eerst',
  nobodyPlaced: 'Voor niemand is er een voorstel.',
  unplaced: 'Zonder voorstel, en waarom',
  unplacedIntro: (count: number) =>
    `${jongeren(count)} ${count === 1 ? 'kreeg' : 'kregen'} geen plek.`,
  everybodyPlaced: 'Iedereen kreeg een voorstel.',
  stillOpen: (group: string) => `Er loopt nog een voorstel voor ${group}`,
  rules: 'Regels die nee zeggen',
  atGroups: (count: number) => (count === 1 ? 'bij 1 groep' : `bij ${count} groepen`),
  nearest: (group: string, change: string) => `Het dichtst bij: ${group}. ${change}`,
  inOne: (changes: readonly string[]) =>
    `${changes.map((one, at) => one.replace(/\.$/, '').replace(at === 0 ? '' : /^Past /, '')).join(', en ')}.`,
  rival: (group: string, sentence: string) => `${group}: ${sentence}`,
  pinned: 'Al aanvaard, nog niet begonnen',
  pinnedIntro: 'Deze jongeren hebben hun plek. De berekening hield die vrij.',
  settled: 'Meegeteld alsof zij er al wonen',
  settledIntro:
    'Deze jongeren zijn aanvaard, hoewel een regel nu nee zegt. Hun plek bleef in deze berekening bezet.',
  otherProposal: 'Ander voorstel voor deze jongere',
  more: 'Alles over dit voorstel',
  goneYouth: 'Deze jongere staat niet meer in de lijst.',
};

/** Everybody on paper, and the leaves of the page with the forms. */
export const overview = {
  title: (number: number) => `Overzicht van berekening ${number}`,
  link: 'Overzicht om af te drukken',
  leaves: 'Bladeren in de bespreking',
  leavesAgain: 'Verder bladeren in de bespreking',
  far: 'Afstand',
  why: 'Waarom',
};

export const changes = {
  title: 'Veranderd sinds de vorige berekening',
  since: (number: number, moment: string) => `Vergeleken met berekening ${number} van ${moment}.`,
  first: 'Dit is de eerste berekening.',
  nothing: 'Er is niets veranderd.',
  kept: (count: number) => `${jongeren(count)}: dezelfde groep als vorige keer.`,
  isNew: 'Nieuw voorstel',
  moved: 'Andere groep',
  gone: 'Geen voorstel meer',
  newTo: (group: string) => `naar ${group}`,
  movedTo: (from: string, to: string) => `van ${from} naar ${to}`,
  goneFrom: (group: string) => `was ${group}`,
  why: {
    accepted: 'aanvaard',
    rejected: (reason: string) => `afgewezen: ${reason}`,
    declined: 'de aanbieder zei nee',
    objected: 'de jongere of de ouders hebben bezwaar',
    underDiscussion:
      'daar wordt nog over gesproken, en dat voorstel blijft staan; zo past het voor iedereen samen beter',
    notWaiting: 'niet meer op de wachtlijst',
    vacancyGone: 'de plek is niet meer vrij',
    facts: 'gegevens zijn veranderd, of iemand anders ging voor',
  },
};
