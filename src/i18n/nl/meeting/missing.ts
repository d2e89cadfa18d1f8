/** The places there should be: the page behind "who got none". */
export const missing = {
  link: 'Welke plekken ontbreken?',
  title: 'Welke plekken ontbreken',
  intro:
    'Deze plekken bestaan nog niet. Voor elke plek is de hele verdeling opnieuw uitgerekend, alsof die er was. De plek die het meest helpt, staat bovenaan.',
  none: 'Geen enkele extra plek zou iemand zonder plek nu helpen.',
  place: (places: number, setting: string) =>
    `${places === 1 ? 'Eén plek' : `${places} plekken`} in een ${setting === 'closed' ? 'gesloten' : 'open'} groep`,
  ages: (youngest: number, oldest: number) => `Voor ${youngest} tot en met ${oldest} jaar`,
  needs: (needs: string) => `Met ${needs}`,
  noNeeds: 'Zonder bijzonder aanbod',
  near: {
    home: (place: string) => `In de buurt van huis: ${place}`,
    school: (place: string) => `In de buurt van school: ${place}`,
  },
  gain: 'Wat de hele regio wint',
  people: 'Voor wie het anders wordt',
  here: 'Komt op de nieuwe plek.',
  fits: 'Voor deze jongeren zonder plek zou hij passen',
  notWorkedOut: (count: number) =>
    count === 1
      ? 'Eén idee is niet uitgerekend: daar was geen tijd voor.'
      : `${count} ideeën zijn niet uitgerekend: daar was geen tijd voor.`,
};
