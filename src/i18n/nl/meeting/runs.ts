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
  label: 'Hoe ver de berekening is',
  read: 'De wachtlijst en de vrije plekken zijn gelezen',
  looked: 'Alle groepen die kunnen ontstaan, worden bekeken',
  compositions: (count: string) => `${count} manieren om de groepen te vullen`,
  found: 'Een goede verdeling zoeken',
  tiers: [
    'Eerst wie in nood is',
    'Dan zo veel mogelijk jongeren een plek',
    'Dan wie het langst wacht',
    'Dan wat het beste past',
  ],
  aims: [
    'wie in nood is',
    'zo veel mogelijk jongeren een plek',
    'wie het langst wacht',
    'wat het beste past',
  ],
  proven: (tier: string) => `${tier}: bewezen`,
  reading: 'De groepen worden bekeken.',
  searching: (round: number) =>
    round === 0
      ? 'Er wordt een goede verdeling gezocht.'
      : `Er wordt een goede verdeling gezocht, ronde ${round}.`,
  proving: (aim: string, round: number) => `Bezig met bewijzen: ${aim}, ronde ${round}.`,
  closing: 'De berekening wordt afgerond. Het beste dat er nu is, wordt bewaard.',
  noPlan: 'Er is nog geen verdeling gevonden.',
  allProven:
    'Alles is bewezen: een betere verdeling bestaat niet. Het wordt nog één keer nagerekend.',
  gap: (aim: string, percent: string) => `Nog hooguit ${percent} % te winnen voor: ${aim}.`,
  gapInYouths: (count: number) =>
    `Er kunnen nog hooguit ${count} ${count === 1 ? 'jongere' : 'jongeren'} meer een plek krijgen.`,
  gapUnknown: (aim: string) => `Nog niet bekend hoeveel er te winnen is voor: ${aim}.`,
  elapsed: (time: string) => `Bezig: ${time}`,
  seconds: (count: number) => (count === 1 ? '1 seconde' : `${count} seconden`),
  minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
  asked: (moment: string, by: string) => `Gevraagd op ${moment} door ${by}.`,
  hint: 'Deze pagina ververst zichzelf. U kunt ook verder werken en later terugkomen. De berekening gaat door.',
  still: 'Niet vanzelf verversen',
  stillHint: 'Deze pagina ververst niet vanzelf. De berekening gaat door.',
  look: 'Kijk hoe ver het is',
  again: 'Weer vanzelf verversen',
  stop: 'Stop en bewaar het beste tot nu toe',
  stopHint:
    'Stoppen kan altijd. De beste verdeling die er dan is, wordt bewaard. U ziet erbij hoeveel er nog te winnen was.',
  joined: 'Er liep al een berekening. U kijkt nu mee.',
};

export const failed = {
  title: 'Deze berekening gaf geen voorstellen',
  nothing: 'Er is niets veranderd.',
};
