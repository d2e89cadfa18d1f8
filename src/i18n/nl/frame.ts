/** What every page shows around its own words. */
export const frame = {
  name: 'Passende Plek',
  slogan: 'Een plek die past, dichtbij. De computer stelt voor, mensen beslissen.',
  print: 'Druk deze pagina af',
  printHint: 'Afdrukken kan ook: kies Afdrukken in het menu van de browser.',
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  crumbs: 'Waar u bent',
  mistake: 'Fout',
  signOut: 'Uitloggen',
  leave: 'Snel weg',
  footer: [
    { href: '/how-it-works', label: 'Hoe werkt het?' },
    { href: '/rules', label: 'Zo rekent Passende Plek' },
    { href: '/about', label: 'Over dit hulpmiddel' },
    { href: '/accessibility', label: 'Toegankelijkheid' },
  ],
};

export const form = {
  errorsTitle: 'Dit klopt nog niet',
  refusalTitle: 'Dit kan nu niet',
  optional: 'mag leeg',
  choose: 'Kies …',
  yes: 'ja',
  no: 'nee',
  /** Two people changed the same thing. */
  stale: {
    notice:
      'Iemand anders was u voor. Uw wijziging is nog niet bewaard. Kijk wat er nu staat, en verstuur het formulier opnieuw als u het anders wilt.',
    caption: 'Wat verschilt',
    what: 'Wat',
    now: 'Staat er nu',
    yours: 'U typte',
    empty: '(leeg)',
    how: 'Hieronder staat wat u typte. Als u nu verstuurt, komt dat in de plaats van wat er staat.',
  },
};

/** Keyed by the word a form's schema gives. */
export const errors: Record<string, string> = {
  needed: 'Vul dit in.',
  'not-a-day': 'Dit is geen datum die bestaat.',
  'dates-crossed': 'De einddatum ligt voor de begindatum.',
  'not-a-number': 'Vul een getal in.',
  'choose-one': 'Kies een van de mogelijkheden.',
  'reason-needed': 'Kies een reden.',
  'question-needed': 'Schrijf uw vraag op.',
  'too-long': 'Dit is te lang.',
  'unfit-text': 'Hier staat een teken dat niet kan worden bewaard. Typ de tekst opnieuw.',
  'not-a-phone': 'Dit is geen telefoonnummer.',
  'not-an-address': 'Dit is geen e-mailadres.',
  'not-the-same': 'Dit is niet hetzelfde als hierboven.',
  'not-a-head': 'Dit is geen slot. Het is een getal, een dubbele punt en 64 letters en cijfers.',
  'not-known': 'Dit kennen we niet.',
  unexpected: 'Dit formulier klopt niet. Open de pagina opnieuw.',
};

export const signIn = {
  title: 'Inloggen',
  intro: 'Voor coördinatoren en aanbieders.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  family: 'Hebt u een uitnodiging gekregen als jongere of ouder?',
  familyLink: 'Open uw uitnodiging',
};
