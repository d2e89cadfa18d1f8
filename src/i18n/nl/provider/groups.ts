/** A provider's own groups. */
export const groups = {
  title: 'Groepen',
  intro:
    'De gegevens van uw groepen zoals de coördinator ze heeft. Klopt er iets niet? Geef het aan de coördinator door.',
  none: 'Er zijn nog geen groepen van u bekend. Vraag de coördinator om ze in te voeren.',
  places: (taken: number, size: number) => `${taken} van ${size} plekken bezet`,
  placesOf: (taken: number, size: number) =>
    `${taken} bezet, ${Math.max(0, size - taken)} vrij, van ${size}`,
  ages: (from: number, to: number) => `${from} tot en met ${to} jaar`,
  smallScale: 'Kleinschalig',
  notSmallScale: 'Niet alles kleinschalig',
  look: 'Bekijk de groep',

  glance: 'In het kort',
  placesLabel: 'Plekken',
  agesLabel: 'Leeftijd',
  stay: (age: number) => `Blijven kan tot ${age} jaar.`,
  staff: 'Begeleiders op de groep',
  intensity: 'Zorgzwaarte samen',
  intensityOf: (sum: number, budget: number | null) =>
    budget === null ? `${sum}` : `${sum} van hoogstens ${budget}`,
  notCounted: (count: number) =>
    count === 1
      ? '1 jongere telt nog niet mee: die gegevens zijn nog niet vrijgegeven.'
      : `${count} jongeren tellen nog niet mee: die gegevens zijn nog niet vrijgegeven.`,
  setting: 'Soort huis',
  settings: { open: 'open', closed: 'gesloten' },
  sex: 'Voor wie',
  sexes: { any: 'iedereen', f: 'meisjes', m: 'jongens' },
  spread: 'Verschil in leeftijd',
  spreadOf: (years: string) => `hoogstens ${years} jaar`,
  offers: 'Biedt',
  education: 'School en dagbesteding',
  excludes: 'Neemt niet aan',
  caps: 'Hoogstens tegelijk',
  cap: (name: string, most: number) => `${name}: ${most}`,
  nothing: 'niets opgegeven',

  members: 'Wie er wonen',
  membersHint: 'Zonder naam. Alleen uw eigen team ziet dit.',
  noMembers: 'Er woont nog niemand.',
  code: 'Code',
  age: 'Leeftijd',
  years: (age: number) => `${age} jaar`,
  since: 'Woont er sinds',
  comes: (day: string) => `komt op ${day}`,
  unknown: 'onbekend',
  exit: 'Gaat waarschijnlijk weg',
  care: 'Zorgzwaarte',
  risks: 'Zorgen om gedrag',
  noRisks: 'geen',
  askCoordinator: 'vraag het de coördinator',

  definition: 'Is deze groep kleinschalig?',
  definitionYes:
    'Ja. De groep voldoet aan alle punten van het Consortium Kleinschaligheid in de Jeugdhulp.',
  definitionNo: 'Nog niet aan alle punten. Bij elk punt staat waarom.',
  meets: 'voldoet',
  meetsNot: 'voldoet niet',
  preferred: 'liever anders',

  vacancies: 'Vrije plekken van deze groep',
  noVacancies: 'Er is nu geen vrije plek gemeld.',
  publish: 'Vrije plek melden voor deze groep',
};
