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

export const faults = {
  notFoundTitle: 'Deze pagina is er niet',
  notFound:
    'De pagina bestaat niet, of is niet voor u. Controleer het adres, of ga terug naar het begin.',
  home: 'Naar het begin',
  forbiddenTitle: 'Dit mag hier niet',
  forbidden:
    'Het formulier kwam niet van deze site, of was te oud. Open de pagina opnieuw en probeer het nog eens.',
  notTheirs:
    'Deze pagina hoort niet bij uw rol. Denkt u dat dit niet klopt? Vraag het de beheerder.',
  nobodyTitle: 'U bent niet ingelogd',
  nobody:
    'Er is niets veranderd. Misschien was u te lang weg. Log opnieuw in en probeer het nog eens.',
  nobodyStaff: 'Inloggen als medewerker',
  nobodyFamily: 'Verder met uw uitnodiging',
  nobodyTyped: 'Dit had u getypt',
  nobodyCopy: 'Kopieer het. Dan kunt u het straks weer plakken.',
  brokenTitle: 'Er ging iets mis bij ons',
  broken:
    'Er is niets veranderd. Probeer het nog eens. Gaat het weer mis? Geef dan dit nummer door:',
  unavailableTitle: 'Deze pagina kan nu niet worden getoond',
  unavailable:
    'We konden niet vastleggen dat u dit bekijkt, en dan tonen we het niet. Probeer het over een minuut opnieuw. Gaat het weer mis? Geef dan dit nummer door:',
  sentBeforeTitle: 'Dit formulier is al verstuurd',
  sentOtherwise:
    'Het is al eens verstuurd, met andere woorden. Wat er toen in stond, geldt. Open de pagina opnieuw als u nog iets wilt veranderen.',
  sentUnknown:
    'Het is al eens verstuurd. We weten niet zeker of het is gelukt. Kijk eerst of uw wijziging er staat, en probeer het anders opnieuw.',
  tooLargeTitle: 'Dit is te groot',
  tooLarge: 'Het bestand of formulier is te groot.',
};

export const about = {
  title: 'Over dit hulpmiddel',
  intro:
    'Passende Plek helpt een plek te vinden in een kleinschalig huis voor jongeren die niet thuis kunnen wonen. De computer rekent uit welke plekken voor iedereen samen het beste passen. Een plaatsingscoördinator beslist. Een voorstel is een advies en nooit een besluit.',
  sees: 'Wie ziet wat?',
  seesWhat: [
    'De coördinator ziet de jongeren, de groepen en de voorstellen, met naam.',
    'Een aanbieder ziet de eigen groepen. Van een voorgestelde jongere ziet een aanbieder geen naam en geen adres, alleen wat nodig is om te antwoorden.',
    'Een jongere, ouder of voogd ziet de plekken die zijn voorgesteld, en het eigen antwoord. Niets over andere jongeren.',
  ],
  doesNot: 'Wat de computer niet doet',
  doesNotWhat: [
    'Hij beslist niet.',
    'Hij voorspelt niets over mensen. Hij telt alleen wat mensen hebben opgeschreven.',
    'Hij stelt nooit voor om iemand te laten verhuizen om plek te maken.',
    'Hij doet niets in het geheim: alle regels staan op',
  ],
  distances: 'Afstanden',
  distancesText:
    'We meten een rechte lijn, en doen die keer 1,3. Want een weg is zelden recht. Het blijft een schatting.',
  sources: 'Bronnen',
  software:
    'Passende Plek is open software (EUPL-1.2): iedereen mag zien hoe het werkt en het gebruiken.',
};

export const rules = {
  title: 'Zo rekent Passende Plek',
  intro: 'Dit zijn alle regels. Een plek die een regel breekt, wordt niet voorgesteld.',
  advice:
    'De uitkomst is een advies. Een plaatsingscoördinator kijkt naar elk voorstel en beslist. Bij een voorstel staat altijd waarom, en welke andere plekken er zijn.',
  pair: 'Over een jongere en een vrije plek',
  group: 'Over de groep zoals die wordt',
  goals: 'Wat liever is, het belangrijkste eerst',
  goalsIntro: 'Een latere stap kost een eerdere stap nooit iets.',
  tiers: [
    'Eerst wie in nood is',
    'Dan zo veel mogelijk jongeren',
    'Dan wie het langst wacht',
    'Dan wat het beste past',
  ],
  policy: 'De getallen',
  policyIntro:
    'Een regio stelt deze getallen zelf vast. Wat een wens waard is, staat in kilometers: zoveel verder van huis mag een huis daarvoor liggen.',
  policyCaption: 'De getallen van nu',
  meaning: 'Wat het betekent',
  number: 'Getal',
  units: {
    ages: 'jaar',
    mostInGroup: 'jongeren',
    youthsPerWorker: 'jongeren',
    maxKm: 'km',
    schoolKm: 'km',
    detour: 'keer',
    lapseDays: 'dagen',
    waitingCapDays: 'dagen',
    sizePenalty: 'km',
    spreadPenalty: 'km',
    schoolWeight: 'keer',
    wishBonus: 'km',
    desirablePenalty: 'km',
    outgrowMonths: 'maanden',
    outgrowPenalty: 'km',
    changePenalty: 'km',
    siblingBonus: 'km',
    equalWithin: 'km',
  } as Record<string, string>,
};
