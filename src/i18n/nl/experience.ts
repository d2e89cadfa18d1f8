/** How it goes after somebody came to live in a house: for the team, and for who learns from it. */
export const experience = {
  moments: {
    'weeks-2': 'na 2 weken',
    'weeks-6': 'na 6 weken',
    'weeks-12': 'na 12 weken',
    'months-6': 'na een half jaar',
  },
  themes: {
    safety: 'Veiligheid',
    bond: 'Band',
    attunement: 'Afstemming',
    ordinary: 'Ruimte om gewoon te leven',
  },
  voices: { youth: 'jongeren', parent: 'ouders en voogden', team: 'teams' },

  team: {
    title: (who: string) => `Hoe gaat het met ${who}?`,
    lead: (house: string, moment: string) => `Hoe is het wonen in ${house}, ${moment}?`,
    short: 'Vier vragen voor het team. U mag ze ook overslaan.',
    questions: {
      safety: 'Is deze jongere veilig in het huis?',
      bond: 'Kan deze jongere goed praten met iemand van het team?',
      attunement: 'Weet het team wat deze jongere nodig heeft?',
      ordinary: 'Kan deze jongere gewone dingen doen?',
    },
    ordinaryHint: 'Zoals vrienden zien, sporten, of rust in de eigen kamer.',
    said: (moment: string) => `Uw team vulde dit in op ${moment}. U kunt het veranderen.`,
    reads: [
      'Alleen uw team ziet wat u invult. De coördinator ziet dat u de vragen hebt gehad.',
      'Zijn er antwoorden over vijf jongeren? Dan tellen we ze op, om ervan te leren. Bij het zoeken naar een plek telt dit niet mee.',
      'Wordt een kopie gevraagd van alles over deze jongere? Dan staan de antwoorden daarin.',
    ],
    kept: 'Dank u wel. Het antwoord van uw team is bewaard.',
    unsafe:
      'Dank u wel. U vult in dat de jongere niet veilig is. Niemand krijgt hier vanzelf bericht van. Doe wat u in uw huis hebt afgesproken, en bel de coördinator.',
    closed: 'Voor deze jongere zijn er nu geen vragen.',
    back: 'Terug naar de nieuwe bewoners',
    due: 'Vragen voor het team',
    answer: 'Beantwoord de vragen',
    change: 'Antwoord bekijken of veranderen',
    until: (day: string) => `tot en met ${day}`,
  },

  learning: {
    title: 'Ervaringen na een plaatsing',
    link: 'Bekijk de ervaringen, opgeteld',
    lead: 'Hoe jongeren, ouders en teams het wonen ervaren. Om van te leren.',
    never:
      'Bij het zoeken naar een plek telt dit niet mee. Een test bewaakt dat: met en zonder antwoorden zijn de voorstellen gelijk.',
    how: {
      title: 'Hoe tellen we?',
      lines: [
        'Elke vraag heeft vijf antwoorden: van 1 (nee, nooit) tot 5 (ja, altijd).',
        'Een antwoord telt mee als het moment voorbij is. Een antwoord van daarvoor kan nog veranderen.',
        'Antwoorden tellen mee in groepjes over minstens vijf verschillende jongeren. Bij minder staat er niets. Zo is niet te zien wat één persoon zei.',
        'Gemiddelden zijn afgerond op een half. Onder de 1,5 en boven de 4,5 zeggen we niet hoe ver.',
        'Wat langer dan twee jaar geleden begon, telt niet meer mee.',
      ],
    },
    byMoment: 'Per moment',
    byHouse: 'Per huis, alle momenten samen',
    moment: 'Moment',
    house: 'Huis',
    voice: 'Wie',
    cell: (mean: string, count: number) => `${mean} (${count})`,
    atMost: (score: string) => `${score} of lager`,
    atLeast: (score: string) => `${score} of hoger`,
    tooFew: 'minder dan 5',
    legend:
      'Gemiddelde van 1 tot 5. Daarachter staat hoeveel antwoorden meetellen, afgerond op vijf.',
    none: 'Er zijn nog geen antwoorden over vijf jongeren.',
    csv: 'Haal deze cijfers op (CSV)',
    file: 'ervaringen',
    columns: {
      part: 'deel',
      of: 'moment of huis',
      voice: 'wie',
      theme: 'thema',
      answers: 'antwoorden',
      mean: 'gemiddelde',
    },
    notes: 'Wat mensen erbij schreven',
    notesHint:
      'Zinnen van verschillende mensen, op volgorde van het alfabet. Er staat niet bij van wie ze zijn.',
    turns: 'Wie is aan de beurt?',
    turnsLead: 'Hier staat alleen of iemand de vragen heeft gehad. Niet wat die persoon zei.',
    noTurns: 'Er zijn nu geen vragen open.',
    youth: 'Jongere',
    until: 'Tot en met',
    family: 'Familie',
    team: 'Team',
    had: 'gehad',
    waits: 'nog niet',
    nobody: 'niemand kan nu binnenkomen',
    toFamily: 'Maak een nieuwe uitnodiging',
  },

  contact: {
    title: 'Wil contact',
    why: (name: string, relation: string, day: string) =>
      `${name} (${relation}) vroeg op ${day} om contact. Bel, en kruis het daarna af.`,
    since: (who: string, day: string) => `${who}, sinds ${day}`,
    done: 'Er is contact geweest',
    kept: 'Afgekruist: er is contact geweest.',
  },
};
