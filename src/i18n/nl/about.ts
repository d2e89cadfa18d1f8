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
