/** After a place was given in a crisis: what still follows. */
export const crisis = {
  title: 'In een crisis geplaatst: nog te doen',
  asks: {
    answer: 'wacht op antwoord van de aanbieder',
    question: 'vraag van de aanbieder',
    declined: 'de aanbieder zei nee; bel de aanbieder',
    release: 'de aanbieder zei ja; geef de naam vrij',
  },
  then: 'daarna de naam vrijgeven',
  heard: {
    title: 'Jongere of ouder zei iets over een gegeven plek',
    talk: (when: string) => `wil erover praten, sinds ${when}`,
    object: (when: string) => `heeft bezwaar, sinds ${when}`,
    page: 'De plek was al gegeven toen de jongere of een ouder dit zei. Neem contact op, en leg vast hoe het gaat: met een bezoek hier of een gesprek bij de plaatsing.',
  },
  lapsed: {
    title: 'Toestemming geldt niet meer',
    ask: 'vraag opnieuw toestemming',
  },
  page: {
    answer: (since: string) =>
      `Deze jongere is in een crisis geplaatst, voordat de aanbieder antwoordde. De aanbieder is sinds ${since} aan zet en kan nog ja of nee zeggen. Bel als het lang duurt. Na een ja geeft u de naam vrij.`,
    question: () =>
      'Deze jongere is in een crisis geplaatst. De aanbieder heeft nog een vraag. Antwoord hieronder.',
    declined: () =>
      'Deze jongere is in een crisis geplaatst, maar de aanbieder zegt nee. Bel de aanbieder. Blijft het nee, zoek dan een andere plek en beëindig de plaatsing.',
    release: () =>
      'Deze jongere is in een crisis geplaatst. De aanbieder zei daarna ja. Geef nu de naam vrij.',
  },
};
