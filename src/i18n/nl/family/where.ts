/** Where we are: each step by its name, and what happens while we are there. */
export const where = {
  title: 'Waar staan we?',
  at: (step: number, of: number, name: string) => `Stap ${step} van ${of}: ${name}.`,
  done: 'Alle stappen zijn klaar.',
  states: { done: 'Klaar', now: 'Nu', later: 'Daarna' },
  steps: [
    {
      name: 'Zoeken',
      now: 'De coördinator zoekt een plek die past. U hoeft nu niets te doen.',
    },
    {
      name: 'Vragen aan het huis en aan u',
      now: 'De coördinator vraagt wat het huis en u ervan vinden.',
    },
    { name: 'Uw antwoord', now: 'Kijk naar de plekken hieronder. Zeg wat u ervan vindt.' },
    {
      name: 'De coördinator beslist',
      now: 'U hebt geantwoord. De coördinator leest alles en beslist.',
    },
    {
      name: 'Kennismaken en beginnen',
      now: 'Er is een plek gekozen. Eerst maken jullie kennis met het huis.',
    },
  ],
};

/** The same for a youth. */
export const whereInformal: typeof where = {
  ...where,
  steps: [
    {
      name: 'Zoeken',
      now: 'De coördinator zoekt een plek die bij je past. Je hoeft nu niets te doen.',
    },
    {
      name: 'Vragen aan het huis en aan jou',
      now: 'De coördinator vraagt wat het huis en jij ervan vinden.',
    },
    { name: 'Jouw antwoord', now: 'Kijk naar de plekken hieronder. Zeg wat je ervan vindt.' },
    {
      name: 'De coördinator beslist',
      now: 'Je hebt geantwoord. De coördinator leest alles en beslist.',
    },
    {
      name: 'Kennismaken en beginnen',
      now: 'Er is een plek gekozen. Eerst maak je kennis met het huis.',
    },
  ],
};
