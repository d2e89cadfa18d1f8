/** The sheet that says why: for the file, for an objection, and for who wants to understand it. */
export const motivation = {
  link: 'Motivering, om te printen',
  title: (youth: string, group: string) => `Motivering: ${youth} en ${group}`,
  intro:
    'Dit blad zegt waarop het voorstel rust. Een rekenmodel gaf advies. Een mens heeft beslist, of moet dat nog doen.',
  decision: {
    title: 'De beslissing',
    accepted: (moment: string, by: string) => `Aanvaard op ${moment}, door ${by}.`,
    rejected: (moment: string, by: string) => `Afgewezen op ${moment}, door ${by}.`,
    open: 'Er is nog niet beslist.',
    closed: 'Dit voorstel is gesloten zonder beslissing.',
    why: 'Reden',
    words: 'Toelichting',
    despite: 'Toch, ondanks',
    undoneTitle: 'Teruggedraaid',
    undone: (moment: string, by: string) =>
      `De aanvaarding was een vergissing, en is teruggedraaid op ${moment}, door ${by}.`,
  },
  advice: {
    title: 'Het advies van het rekenmodel',
    run: (number: number, moment: string, policy: number) =>
      `Deze plek was het advies van berekening ${number}, gemaakt op ${moment}, met beleid versie ${policy}.`,
    'other-option': 'De coördinator koos een andere mogelijkheid dan het advies.',
    'by-hand': 'De coördinator koos deze plek zelf, zonder advies.',
    none: 'Het advies bindt niemand. De coördinator zag ook de andere mogelijkheden.',
    because: 'Waarom deze plek werd voorgesteld',
    reasons: 'Wat het rekenmodel ervoor en ertegen vond',
  },
  interests: {
    title: 'De belangen die zijn afgewogen',
    none: 'Nog niemand heeft geantwoord.',
    wishes: 'Wensen van jongere en ouders',
    said: (who: string) => `Wensen (${who})`,
    after: 'Na de beslissing gezegd',
    handOver:
      'Ieders eigen wensen en toelichting ziet u alleen op het scherm. Op papier staan ze niet: wie het blad krijgt, hoort niet wat een ander aan u zei.',
    noWishes: 'Er zijn geen wensen voor een groep vastgelegd.',
  },
  facts: { title: 'De feiten die zijn gebruikt' },
  rules: {
    title: 'De regels en doelen',
    intro: 'Een plek moet aan al deze regels voldoen. Wat een mens opzij zette, staat hierboven.',
    goals: 'Daarna telt, in deze volgorde:',
  },
  rights:
    'Bent u het er niet mee eens? U kunt vragen stellen, bezwaar maken, en een vertrouwenspersoon om hulp vragen.',
  followed: {
    title: 'Hoe vaak het advies is gevolgd',
    figures: (followed: number, otherwise: number, rejected: number) =>
      `In de laatste twaalf maanden: ${followed} keer het advies aanvaard, ${otherwise} keer iets anders aanvaard, ${rejected} keer het advies afgewezen.`,
    share: (percent: string) => `Het advies is gevolgd in ${percent} van deze beslissingen.`,
    ask: 'Een hoog aandeel is op zichzelf niet goed of fout. Bespreek of het advies is gewogen, en niet alleen gevolgd.',
    none: 'Er is in de laatste twaalf maanden nog niets beslist.',
  },
};
