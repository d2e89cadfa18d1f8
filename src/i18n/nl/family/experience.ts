/** Short questions after somebody came to live in a house. For a parent. */
export const experience = {
  title: 'Hoe gaat het?',
  card: (house: string) => `Uw kind woont nu in ${house}. Hoe gaat het daar?`,
  short: 'Het zijn vier korte vragen. U mag ze ook overslaan.',
  answer: 'Beantwoord de vragen',
  change: 'Uw antwoord bekijken of veranderen',
  until: (day: string) => `Dit kan tot en met ${day}.`,
  done: 'U hebt de vragen al gehad. U kunt uw antwoord nog veranderen.',

  together: {
    card: 'Uw kind is jonger dan 12 jaar. Vul de vragen samen in.',
    link: 'Samen met uw kind invullen',
    title: 'Hoe gaat het? Samen invullen',
    lead: 'Lees de vragen samen. Vul in wat uw kind zegt.',
    ask: '',
  },

  questions: {
    safety: 'Is uw kind veilig in het huis?',
    bond: 'Kan uw kind goed praten met iemand van de leiding?',
    attunement: 'Snapt de leiding wat uw kind nodig heeft?',
    ordinary: 'Kan uw kind gewone dingen doen?',
  },
  ordinaryHint: 'Zoals vrienden zien, sporten, of rust in de eigen kamer.',
  scale: {
    1: 'Nee, nooit',
    2: 'Meestal niet',
    3: 'Soms wel, soms niet',
    4: 'Meestal wel',
    5: 'Ja, altijd',
  },
  open: 'U hoeft niet elke vraag te beantwoorden.',
  note: 'Wilt u er iets bij zeggen?',
  noteHint:
    'Eén zin. Schrijf geen namen op. De coördinator leest uw zin tussen zinnen van anderen, en ziet niet van wie hij is.',
  contact: 'Wilt u praten?',
  contactOption: 'De coördinator moet contact met mij opnemen.',
  contactHint: 'De coördinator hoort dan dat u dat wilt. Niet wat u invult.',
  submit: 'Verstuur',
  skip: 'Liever niet',
  back: 'Terug naar de plekken',
  found:
    'Er is nog niets verstuurd. In uw zin staat misschien iets waaraan iemand te herkennen is. Haal het weg, of kruis aan dat u het zo wilt versturen.',
  anyway: 'Verstuur de zin zo',

  reads: {
    title: 'Wie ziet dit?',
    lines: [
      'Niemand ziet wat u invult: het huis niet, de coördinator niet, en de andere ouder ook niet.',
      'De coördinator ziet wel dat u de vragen hebt gehad.',
      'Zijn er antwoorden over vijf jongeren of meer? Dan tellen we ze op. Zo leren de huizen ervan.',
      'Uw antwoord telt niet mee bij de vraag welke plek iemand krijgt.',
      'Vraagt u een kopie van de gegevens? Dan staan de antwoorden erin. De coördinator maakt die kopie.',
    ],
  },

  none: 'Er zijn nu geen vragen.',
  next: (day: string) => `De volgende keer is vanaf ${day}.`,

  thanks: {
    title: 'Dank u wel',
    got: 'Uw antwoord is bewaard.',
    skipped: 'Goed, u hoeft niets in te vullen.',
    change: (day: string) => `Bedenkt u zich? U kunt het veranderen tot en met ${day}.`,
    unsafe: 'Maakt u zich zorgen over de veiligheid?',
    call: 'Niemand krijgt hier vanzelf bericht van. Bel iemand. Hieronder staat wie u kunt bellen. Is er nu gevaar? Bel 112.',
    ask: 'De coördinator moet mij bellen',
    asked: 'De coördinator weet dat u contact wilt. Duurt het te lang? Bel dan zelf.',
  },
};

/** For a guardian: about a youth who is not their child. */
export const experienceGuardian: typeof experience = {
  ...experience,
  card: (house) => `De jongere woont nu in ${house}. Hoe gaat het daar?`,
  together: {
    ...experience.together,
    card: 'De jongere is nog geen 12 jaar. Vul de vragen samen in.',
    link: 'Samen met de jongere invullen',
    lead: 'Lees de vragen samen. Vul in wat de jongere zegt.',
  },
  questions: {
    safety: 'Is de jongere veilig in het huis?',
    bond: 'Kan de jongere goed praten met iemand van de leiding?',
    attunement: 'Snapt de leiding wat de jongere nodig heeft?',
    ordinary: 'Kan de jongere gewone dingen doen?',
  },
};
