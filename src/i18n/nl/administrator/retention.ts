/** How long things are kept. */
export const retention = {
  title: 'Bewaartijden',
  intro: 'Na deze tijd gaat het vanzelf weg, elke nacht. Korter mag, langer niet.',
  log: (years: number) =>
    `Wie keek en wat er is gedaan, bewaren we ${years} jaar. Dat is niet te veranderen.`,
  forWhom: 'Voor wie?',
  forWhomHint:
    'Van de eigen jongeren van een organisatie gelden alleen de eerste twee tijden. De andere gelden voor iedereen.',
  everybody: 'Iedereen',
  show: 'Toon',
  most: (most: number) => `Hoogstens ${most}.`,
  submit: 'Bewaar',
  done: { set: 'De bewaartijden zijn vastgelegd. Vannacht worden ze gebruikt.' } as Record<
    string,
    string
  >,
  numbers: {
    identityMonths: 'Naam en gegevens, maanden nadat iemand ergens woont of van de lijst is',
    recordMonths: 'Voorstellen die niets werden, maanden, zonder naam',
    invitationDays: 'Uitnodigingen, dagen',
    sessionDays: 'Bezoeken, dagen',
    keyDays: 'Sleutels van formulieren, dagen',
    runMonths: 'Berekeningen en scenario’s met codes, maanden',
  },
};
