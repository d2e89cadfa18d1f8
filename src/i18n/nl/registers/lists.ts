/** What every long list has: leaves, an order, and filters kept under a name. */
export const lists = {
  pages: {
    title: 'Bladeren in de lijst',
    before: 'Vorige',
    after: 'Volgende',
    at: (from: number, to: number, all: number) => `${from}–${to} van ${all}`,
  },
  choose: 'Kiezen',
  submit: 'Toon',
  all: 'Alle',
  clear: 'Toon alles',
  nothing: 'Niets past bij deze keuze.',
  saved: {
    title: 'Bewaarde filters',
    current: 'nu gekozen',
    keep: 'Bewaar deze keuze',
    how: 'Kies hierboven eerst wat u wilt zien. Daarna kunt u die keuze bewaren.',
    name: 'Naam van het filter',
    nameHint:
      'Bestaat de naam al? Dan komt deze keuze ervoor in de plaats. Gebruik geen naam van een jongere.',
    button: 'Bewaar',
    manage: 'Beheer',
    lead: 'Alleen u ziet deze filters. Wat u als code of naam zocht, wordt niet bewaard.',
    none: 'U hebt nog geen filters bewaard. Kies bij een lijst wat u wilt zien, en bewaar die keuze.',
    remove: 'Verwijder',
    removeLong: (name: string) => `Verwijder ${name}`,
    of: {
      youths: 'Wachtlijst',
      pool: 'Jongeren van andere organisaties',
      vacancies: 'Vrije plekken',
      proposals: 'Lopende voorstellen',
    },
  },
  done: {
    'filter-kept': 'Uw filter is bewaard.',
    'filter-removed': 'Het filter is verwijderd.',
  } as Record<string, string>,
  pool: { urgency: 'Spoed', region: 'Regio', ages: 'Leeftijd' },
  vacancies: {
    free: 'Plekken',
    frees: { free: 'met plek', full: 'vol' },
    fresh: 'Bevestigd',
    fits: 'Wie past vandaag',
    fitting: { some: 'iemand past', nobody: 'niemand past' },
    found: (count: number) => (count === 1 ? '1 vrije plek' : `${count} vrije plekken`),
  },
  proposals: {
    turn: 'Wie aan zet is',
    status: 'Stand',
    found: (count: number) => (count === 1 ? '1 voorstel' : `${count} voorstellen`),
    caption: 'Lopende voorstellen',
  },
};
