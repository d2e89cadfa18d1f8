/** Youths of other organisations: coarse facts, without a name. */
export const pool = {
  title: 'Jongeren van andere organisaties',
  intro:
    'Van deze jongeren ziet u grove gegevens zonder naam. De eigen coördinator van de jongere beslist. Bel elkaar en noem de poolcode.',
  none: 'Er wacht niemand van een andere organisatie.',
  link: 'Jongeren van andere organisaties die wachten',
  caption: 'Wachtende jongeren van andere organisaties, zonder naam',
  columns: {
    youth: 'Poolcode',
    organisation: 'Organisatie',
    ages: 'Leeftijd',
    region: 'Regio',
    setting: 'Open of gesloten',
    needs: 'Hulp die nodig is',
    urgency: 'Spoed',
    since: 'Wacht sinds',
    flags: 'Zorgen om veiligheid',
    advice: 'Advies',
  },
  ages: (from: number, to: number) => `${from}–${to} jaar`,
  unknownRegion: 'regio onbekend',
  noNeeds: 'niets bijzonders',
  since: (month: string) => `wacht sinds ${month}`,
  flags: (count: number) =>
    count === 0
      ? 'geen zorgen om veiligheid'
      : count === 1
        ? '1 zorg om veiligheid'
        : `${count} zorgen om veiligheid`,
  own: (code: string) => `Poolcode ${code}: zo zien andere organisaties deze jongere.`,
  week: {
    title: 'Jongeren van andere organisaties',
    intro: 'Zij tellen mee in deze berekening. Hun eigen coördinator beslist.',
    caption: 'Advies voor jongeren van andere organisaties, zonder naam',
    noPlace: 'geen plek',
    more: (shown: number, more: number) =>
      `Dit zijn de ${shown} die het langst wachten. Er ${more === 1 ? 'is er nog 1' : `zijn er nog ${more}`}.`,
    gone: 'staat niet meer in de lijst',
  },
  elsewhere: 'een coördinator',
  veiled: 'jongere van een andere organisatie',
};
