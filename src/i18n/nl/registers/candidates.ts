/** Who could have a place, and what the region gains by it. */
export const candidates = {
  title: (vacancy: string) => `Wie past op ${vacancy}`,
  intro:
    'Alle jongeren voor wie geen regel nee zegt, met wat de hele regio wint of verliest als de plek voor deze jongere is. Dit is een advies. Er verandert nu niets.',
  equal: 'Wie bij dezelfde keus staat, is zo goed als gelijk, op volgorde van code.',
  caption: 'Wie op deze plek past',
  group: 'Groep',
  days: 'Wanneer',
  full: 'Deze plek is vol.',
  stale: 'Deze plek is te lang niet bevestigd. Hieronder telt de plek toch mee.',
  nobody: 'Voor elke jongere op de wachtlijst zegt hier minstens één regel nee.',
  late: 'Dit kon niet op tijd worden uitgerekend. Probeer het later nog eens.',
  columns: { choice: 'Keus', youth: 'Jongere', gain: 'Voor iedereen samen' },
  bands: (band: number) => `Keus ${band}`,
  along: (codes: string) => `Samen met ${codes}`,
  same: 'even goed als nu',
  notSolved: 'niet op tijd uitgerekend',
  others: (count: number) =>
    count === 1 ? 'Raakt 1 andere jongere' : `Raakt ${count} andere jongeren`,
  planned: 'Wie past op een plek die nog komt?',
  plannedTitle: (code: string, name: string) => `Een nieuwe plek in ${code} ${name}`,
  plannedIntro: 'Bekijk wie zou passen als hier een plek vrijkomt. De plek wordt niet gemeld.',
  from: 'Vrij vanaf',
  until: 'Vrij tot en met',
  places: 'Aantal plekken',
  submit: 'Reken uit',
};
