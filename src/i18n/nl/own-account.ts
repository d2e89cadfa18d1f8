/** What somebody sees of their own account. */
export const ownAccount = {
  title: 'Uw account',
  done: {
    ended: 'Die sessie is beëindigd.',
    password: 'Uw wachtwoord is gewijzigd. Overal elders bent u uitgelogd.',
  } as Record<string, string>,
  sessions: {
    title: 'Waar u bent ingelogd',
    intro: 'Staat hier iets bij wat u niet kent? Beëindig het, en kies een nieuw wachtwoord.',
    introFamily: 'Staat hier iets bij wat u niet kent? Beëindig het, en bel uw contactpersoon.',
    caption: 'Uw open sessies',
    started: 'Begonnen',
    seen: 'Laatst gezien',
    ends: 'Eindigt vanzelf',
    here: 'deze sessie',
    end: 'Beëindig',
    endLabel: (started: string) => `Beëindig de sessie die begon op ${started}`,
    everywhere: 'Log overal uit',
  },
  proofs: {
    title: 'Wachtwoord en tweede stap',
    password: 'Wijzig uw wachtwoord',
    factor: 'Koppel een andere telefoon',
    codes: 'Maak nieuwe herstelcodes',
    left: (count: number) =>
      count === 1 ? 'U hebt nog 1 herstelcode over.' : `U hebt nog ${count} herstelcodes over.`,
    fresh: 'Hiervoor vragen we uw code van dit moment, als u die niet net hebt laten zien.',
  },
  password: {
    title: 'Wachtwoord wijzigen',
    intro: 'Daarna bent u overal elders uitgelogd. U krijgt er een mail over.',
    current: 'Uw huidige wachtwoord',
    submit: 'Bewaar het nieuwe wachtwoord',
  },
  idle: {
    text: 'Hier is een tijdje niets gedaan. Over twee minuten volgt uitloggen, en is weg wat hier nog niet is bewaard.',
    stay: 'Ik ben er nog',
    ends: 'Over een paar minuten eindigt dit bezoek. Bewaar wat er staat. Inloggen kan daarna weer.',
  },
};
