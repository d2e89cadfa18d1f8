export const vacancies = {
  title: 'Vrije plekken',
  intro:
    'Een plek die 7 dagen niet is bevestigd, vraagt aandacht. Na 14 dagen telt de plek niet meer mee, tot de aanbieder haar bevestigt.',
  empty:
    'Er is nog geen plek gemeld. Aanbieders melden vrije plekken zelf; u kunt ook een lijst invoeren.',
  importLists: 'Lijst invoeren',
  caption: 'Vrije plekken',
  columns: {
    vacancy: 'Vrije plek',
    group: 'Groep',
    days: 'Wanneer',
    free: 'Vrij',
    freshness: 'Bevestigd',
    definition: 'Kleinschalig',
    fits: 'Wie past vandaag',
  },
  from: (day: string) => `vanaf ${day}`,
  between: (from: string, until: string) => `${from} tot en met ${until}`,
  free: (free: number, all: number) => `${free} van ${all}`,
  freshness: {
    confirmed: 'bevestigd',
    'ask-again': 'opnieuw vragen',
    'left-the-matching': 'telt niet mee',
  },
  on: (day: string) => `op ${day}`,
  full: 'vol',
  fits: (youths: number) => (youths === 1 ? '1 jongere' : `${youths} jongeren`),
  nobody: 'niemand',
  notAsked: 'telt nu niet mee',
};
