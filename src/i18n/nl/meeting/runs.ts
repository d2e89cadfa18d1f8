/** Runs of the matching: asked for, under way, failed, and as one page for the weekly meeting. */

export const runs = {
  title: 'Berekeningen',
  intro:
    'Een berekening zoekt voor iedereen samen de plekken die het beste passen. De uitkomst is een advies: u beslist.',
  button: 'Bereken voorstellen',
  again: 'Bereken opnieuw',
  open: 'Lopende voorstellen',
  caption: 'Eerdere berekeningen',
  number: 'Nummer',
  day: 'Wanneer',
  by: 'Door',
  result: 'Uitkomst',
  empty: 'Er is nog geen berekening gedaan.',
  underWay: 'bezig',
  placed: (placed: number, all: number) =>
    all === 0 ? 'niemand wachtte' : `${placed} van de ${all} jongeren een plek`,
  name: (number: number) => `Berekening ${number}`,
};

export const progress = {
  title: 'De berekening loopt',
  steps: [
    'De wachtlijst en de vrije plekken zijn gelezen',
    'Alle groepen die kunnen ontstaan, zijn bekeken',
    'Eerst wie in nood is',
    'Dan zo veel mogelijk jongeren',
    'Dan wie het langst wacht',
    'Dan wat het beste past',
  ],
  label: 'Hoe ver de berekening is',
  compositions: (count: string) => `${count} manieren om de groepen te vullen.`,
  hint: 'Deze pagina ververst zichzelf. U kunt ook verder werken en later terugkomen.',
  stop: 'Stop de berekening',
};

export const failed = {
  title: 'Deze berekening gaf geen voorstellen',
  nothing: 'Er is niets veranderd.',
};
