/** The chain over all that is written down, and whether it still fits. */
export const chain = {
  title: 'De ketting van het logboek',
  intro:
    'Elke regel die wordt vastgelegd hangt aan de regel ervoor. Wie een regel verandert, breekt de ketting.',
  lines: (count: number) =>
    count === 1 ? 'De ketting heeft 1 regel.' : `De ketting heeft ${count} regels.`,
  head: 'Het slot van dit moment:',
  verifyTitle: 'Controleer de ketting',
  verifyIntro:
    'Vul een slot in dat u eerder per mail kreeg. Dan is ook te zien of iemand het einde heeft weggehaald of alles opnieuw heeft geschreven. Zonder slot is dat niet te zien.',
  given: 'Een eerder slot',
  givenHint: 'Een getal, een dubbele punt en 64 letters en cijfers.',
  submit: 'Controleer',
  fits: 'Alles past, voor zover dat zonder eerder slot te zien is.',
  fitsHead: 'Alles past, ook bij dit slot.',
  faultsTitle: 'De ketting past niet',
  faults: (count: number) =>
    count === 1 ? 'Er is 1 fout gevonden.' : `Er zijn ${count} fouten gevonden.`,
  fault: (seq: number, what: string) => `Regel ${seq}: ${what}.`,
  what: {
    'line-missing': 'hier ontbreekt een regel',
    'hash-differs': 'deze regel hangt niet aan de regel ervoor',
    'row-missing': 'wat deze regel beschrijft is weg',
    'row-differs': 'wat deze regel beschrijft is veranderd',
    'row-not-in-chain': 'er staat iets in het logboek dat niet in de ketting hangt',
    'head-differs': 'het slot past niet bij deze regel',
    'head-not-reached': 'de ketting is korter dan bij dit slot',
    'head-before-start': 'dit slot is ouder dan wat wordt bewaard',
  } as Record<string, string>,
};
