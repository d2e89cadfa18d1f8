/** How a proposal stands, and who said what. */

export const status = {
  new: 'nog aan niemand voorgelegd',
  'put-to-both': 'voorgelegd, wacht op antwoord',
  'provider-yes': 'aanbieder zegt ja',
  agreed: 'aanbieder en gezin zeggen ja',
  question: 'er is een vraag',
  declined: 'aanbieder zegt nee',
  objected: 'jongere of ouder heeft bezwaar',
  accepted: 'aanvaard',
  rejected: 'afgewezen',
  withdrawn: 'vervallen',
  expired: 'verlopen zonder antwoord',
  undone: 'aanvaarding teruggedraaid',
};

export const party = {
  coordinator: 'de coördinator',
  provider: 'de aanbieder',
  family: 'de jongere en ouders',
};

export const says = {
  yes: 'ja',
  question: 'vraag',
  no: 'nee',
  agree: 'akkoord',
  talk: 'wil erover praten',
  object: 'bezwaar',
};

export const origin = {
  run: 'voorstel van de berekening',
  'other-option': 'andere mogelijkheid, gekozen door de coördinator',
  'by-hand': 'zelf gekozen door de coördinator',
};

export const validity = {
  yes: 'Kan vandaag nog steeds',
  no: 'Kan vandaag niet meer',
  law: 'Kan niet: de wet of de definitie van kleinschalig staat het niet toe',
  despite: 'Past niet volgens de regels. U koos er toch voor',
  notWaiting: 'De jongere staat niet meer op de wachtlijst.',
};

export const notAgreed = {
  silent: 'De aanbieder heeft nog geen ja gezegd.',
  objects: 'De jongere of ouder heeft bezwaar.',
};

export const facts = {
  vacancy: 'Vrije plek',
  provider: 'Aanbieder',
  startsOn: 'Begint op',
  distances: 'Afstand',
  groupThen: 'De groep, met wie er nog meer wordt voorgesteld',
  turn: 'Aan zet',
  since: (moment: string) => `sinds ${moment}`,
  because: 'Waarom deze',
  reasons: 'Waarom hier',
  overridden: 'Toch gekozen, ondanks',
  km: (km: string) => `${km} km`,
  near: {
    postcode: 'minder dan 1 km',
    place: 'dezelfde plaats',
    'postcode-area': 'hetzelfde postcodegebied',
  },
  from: {
    home: (far: string) => `${far} van huis`,
    school: (far: string) => `${far} van school`,
  },
  same: {
    home: (near: string) => `${near} als thuis`,
    school: (near: string) => `${near} als school`,
  },
  size: (size: number, youngest: number, oldest: number) =>
    size === 1
      ? `1 jongere van ${youngest} jaar`
      : youngest === oldest
        ? `${size} jongeren van ${youngest} jaar`
        : `${size} jongeren van ${youngest} tot en met ${oldest} jaar`,
  age: (age: number) => `${age} jaar`,
  waiting: (day: string, days: number) =>
    `wachtend sinds ${day} (${days === 1 ? '1 dag' : `${days} dagen`})`,
  rejected: 'Afgewezen',
  withdrawn: 'Vervallen',
  placement: 'Bekijk de plaatsing',
};

export const answers = {
  title: 'Antwoorden',
  none: 'Nog geen antwoord.',
  notPut: 'Nog niet voorgelegd.',
  provider: 'De aanbieder',
  family: 'De jongere en ouders',
};

export const timeline = {
  title: 'Wat er is gebeurd',
  made: 'Voorstel gemaakt',
  put: 'Voorgelegd aan aanbieder en gezin',
  reply: 'Antwoord van de coördinator',
  released: 'Naam vrijgegeven door',
  renewed: 'Toestemming opnieuw gevraagd door',
  rejected: 'Afgewezen door',
  withdrawn: 'Vervallen',
  accepted: 'Aanvaard door',
  undone: 'Aanvaarding teruggedraaid door',
};

export const list = {
  title: 'Lopende voorstellen',
  intro: 'Alle voorstellen die nog open staan. Wie iets moet doen, staat erbij.',
  empty: 'Er staan geen voorstellen open.',
  runs: 'Naar de berekeningen',
  youth: 'Jongere',
  group: 'Groep',
  turn: 'Aan zet',
  since: 'Sinds',
  caption: (what: string, count: number) =>
    `${what.charAt(0).toUpperCase()}${what.slice(1)} (${count})`,
};

export const one = {
  title: (youth: string, group: string) => `${youth} naar ${group}`,
  back: 'Terug naar de vergadering',
};
