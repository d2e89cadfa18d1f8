/** Which steps a region asks for, and within how many days. */
export const roadPolicy = {
  title: 'Stappen en termijnen',
  intro:
    'Welke stappen eerst moeten, en hoe snel er antwoord wordt verwacht. De ene coördinator stelt iets voor, een andere bevestigt het.',
  caption: 'Wat nu geldt',
  meaning: 'Wat het betekent',
  now: 'Nu',
  proposed: 'Voorstel',
  yes: 'ja',
  no: 'nee',
  sentences: {
    providerYesFirst: 'De aanbieder zegt eerst ja.',
    releaseFirst: 'De gegevens worden eerst vrijgegeven aan de aanbieder.',
    visitFirst: 'De jongere en de groep maken eerst kennis.',
    mostAtOnce: 'Zoveel voorstellen voor één jongere hoogstens tegelijk.',
    providerAnswerDays: 'Binnen zoveel werkdagen antwoordt de aanbieder.',
    familyAnswerDays: 'Binnen zoveel werkdagen antwoorden jongere en ouders.',
    expiryDays: 'Na zoveel werkdagen zonder antwoord van de aanbieder verloopt het voorstel.',
    holdDays: 'Zoveel werkdagen wordt een plek vastgehouden.',
    crisisHoldHours: 'Zoveel uur wordt een plek vastgehouden bij een crisis.',
    declinesToEscalate: 'Na zoveel keer nee wordt het expertteam gevraagd.',
    vacancyDays: 'Na zoveel dagen zonder bevestiging vragen we of een plek nog vrij is.',
    holdBackAdvice: 'Bij een voorstel staat het als anderen alleen deze plek hebben.',
  },
  version: (version: number) =>
    version === 0 ? 'Zoals het programma begint' : `Versie ${version}`,
  preview: (open: number, was: number, is: number) =>
    `Er lopen nu ${open} voorstellen. Bij ${was} daarvan mist nog een stap. Met dit voorstel zijn dat er ${is}.`,
  by: (name: string, moment: string) => `Voorgesteld door ${name} op ${moment}.`,
  byBoth: (by: string, confirmedBy: string, moment: string) =>
    `Voorgesteld door ${by}, bevestigd door ${confirmedBy} op ${moment}`,
  reason: 'Reden',
  openTitle: 'Er ligt een voorstel',
  own: 'U hebt dit zelf voorgesteld. Een andere coördinator moet het bevestigen.',
  confirm: 'Bevestig deze stappen',
  withdraw: 'Trek het voorstel in',
  formTitle: 'Stel iets anders voor',
  why: 'Waarom?',
  submit: 'Stel voor',
  history: 'Alle versies',
  link: 'Stappen en termijnen van een voorstel',
  done: {
    proposed: 'Het voorstel staat klaar. Een andere coördinator kan het bevestigen.',
    confirmed: 'De nieuwe stappen gelden vanaf nu.',
    withdrawn: 'Het voorstel is ingetrokken.',
  },
};
