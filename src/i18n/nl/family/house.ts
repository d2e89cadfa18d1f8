/** What a house is like. Short sentences, easy words. */
export const house = {
  setting: {
    open: 'Het is een open huis.',
    closed: 'Het is een gesloten huis: jongeren kunnen niet zomaar naar buiten.',
  },
  siting: {
    neighbourhood: 'Het staat in een gewone buurt.',
    campus: 'Het staat op een terrein van een instelling.',
  },
  forWhom: {
    any: 'Het is voor jongens en meisjes.',
    f: 'Het is alleen voor meisjes.',
    m: 'Het is alleen voor jongens.',
  },
  bedroom: { yes: 'Iedereen heeft een eigen kamer.', no: 'Niet iedereen heeft een eigen kamer.' },
  pets: { yes: 'Er zijn huisdieren.', no: 'Er zijn geen huisdieren.' },
  smoking: { no: 'Roken mag er niet.', outside: 'Roken mag alleen buiten.' },
  wheelchair: {
    yes: 'Het huis is goed te gebruiken met een rolstoel.',
    no: 'Het huis is niet goed te gebruiken met een rolstoel.',
  },
  alsoHas: (names: string) => `Dit is er ook: ${names}.`,
  school: (names: string) => `School of werk dichtbij: ${names}.`,
  team: 'Er werken steeds dezelfde begeleiders.',

  wished: 'Dit huis stond bij de wensen.',
  offersNeeded: (name: string) => `Hier is wat nodig is: ${name}.`,
  hasWished: (name: string) => `Hier is wat fijn zou zijn: ${name}.`,
};
