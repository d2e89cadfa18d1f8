import { experience } from './experience.ts';

/** The same questions for a youth; under twelve with somebody beside them. */
export const experienceInformal: typeof experience = {
  ...experience,
  card: (house) => `Je woont nu in ${house}. Hoe gaat het daar?`,
  short: 'Het zijn vier korte vragen. Je mag ze ook overslaan.',
  change: 'Je antwoord bekijken of veranderen',
  done: 'Je hebt de vragen al gehad. Je kunt je antwoord nog veranderen.',
  together: {
    ...experience.together,
    ask: 'Vul dit samen in met een ouder, of met iemand anders die je vertrouwt.',
  },
  questions: {
    safety: 'Voel je je veilig in het huis?',
    bond: 'Kun je goed praten met iemand van de leiding?',
    attunement: 'Snapt de leiding wat jij nodig hebt?',
    ordinary: 'Kun je gewone dingen doen?',
  },
  ordinaryHint: 'Zoals vrienden zien, sporten, of rust in je eigen kamer.',
  open: 'Je hoeft niet elke vraag te beantwoorden.',
  note: 'Wil je er iets bij zeggen?',
  noteHint:
    'Eén zin. Schrijf geen namen op. De coördinator leest je zin tussen zinnen van anderen, en ziet niet van wie hij is.',
  contact: 'Wil je praten?',
  contactHint: 'De coördinator hoort dan dat je dat wilt. Niet wat je invult.',
  found:
    'Er is nog niets verstuurd. In je zin staat misschien iets waaraan iemand te herkennen is. Haal het weg, of kruis aan dat je het zo wilt versturen.',
  reads: {
    title: 'Wie ziet dit?',
    lines: [
      'Niemand ziet wat je invult: het huis niet, de coördinator niet, en je ouders ook niet.',
      'De coördinator ziet wel dat je de vragen hebt gehad.',
      'Zijn er antwoorden over vijf jongeren of meer? Dan tellen we ze op. Zo leren de huizen ervan.',
      'Je antwoord telt niet mee bij de vraag welke plek iemand krijgt.',
      'Vraag je een kopie van de gegevens? Dan staan de antwoorden erin. De coördinator maakt die kopie.',
    ],
  },
  thanks: {
    ...experience.thanks,
    title: 'Dank je wel',
    got: 'Je antwoord is bewaard.',
    skipped: 'Goed, je hoeft niets in te vullen.',
    change: (day) => `Bedenk je je? Je kunt het veranderen tot en met ${day}.`,
    unsafe: 'Voel je je niet veilig?',
    call: 'Niemand krijgt hier vanzelf bericht van. Bel iemand. Hieronder staat wie je kunt bellen. Is er nu gevaar? Bel 112.',
    asked: 'De coördinator weet dat je contact wilt. Duurt het te lang? Bel dan zelf.',
  },
};
