/** The page behind the link in a mail: is the place you published still free? */
export const stillFree = {
  title: 'Is deze plek nog vrij?',
  intro: 'U hoeft niet in te loggen. Uw antwoord telt meteen.',
  places: (free: number) => (free === 1 ? '1 vrije plek' : `${free} vrije plekken`),
  from: (day: string) => `vrij vanaf ${day}`,
  fromUntil: (day: string, until: string) => `vrij van ${day} tot en met ${until}`,
  confirmed: (day: string) => `Voor het laatst bevestigd op ${day}.`,
  yes: 'Ja, nog vrij',
  no: 'Is de plek niet meer vrij?',
  noHint: 'De plek gaat dan van de lijst. Voorstellen voor deze plek stoppen.',
  reason: 'Waarom niet meer?',
  submitNo: 'Nee, niet meer vrij',
  spentTitle: 'Deze link werkt niet meer',
  spent:
    'De link is al gebruikt, is te oud, of hoort niet bij een vrije plek van nu. U hoeft niets te doen als u al antwoord gaf.',
  signIn: 'Log in om uw vrije plekken te bekijken en te bevestigen',
  done: {
    confirmed: 'Dank u. De plek staat als nog vrij op de lijst.',
    withdrawn: 'Dank u. De plek staat niet meer op de lijst.',
  },
  doneTitle: 'Uw antwoord is bewaard',
  close: 'U kunt deze pagina sluiten.',
};
