const workers = (count: number): string => (count === 1 ? '1 begeleider' : `${count} begeleiders`);

/** Groups: who lives there, who works there, and whether it is small-scale. */
export const groups = {
  title: 'Groepen',
  intro: 'Alle huizen in de regio. Bewoners staan hier zonder naam.',
  add: 'Groep toevoegen',
  empty: 'Er zijn nog geen groepen. Voer een lijst in, of voeg een groep toe.',
  importLists: 'Lijst invoeren',
  caption: 'Groepen',
  columns: {
    group: 'Groep',
    provider: 'Aanbieder',
    lives: 'Wie er wonen',
    ages: 'Voor wie',
    staff: 'Begeleiders',
    definition: 'Kleinschalig',
    vacancies: 'Vrij',
  },
  done: {
    added: 'De groep staat erin.',
    changed: 'De gegevens zijn bewaard.',
    resident: 'De gegevens van de bewoner zijn bewaard.',
  } as Record<string, string>,
  settings: { open: 'open', closed: 'gesloten' },
  places: (taken: number, coming: number, free: number) =>
    [
      `${taken} bezet`,
      ...(coming > 0 ? [`${coming} komt eraan`] : []),
      ...(free > 0 ? [`${free} niet bezet`] : []),
    ].join(', '),
  ages: (youngest: number, oldest: number) => `${youngest} tot en met ${oldest} jaar`,
  staff: (workers: number) => `${workers} op de groep`,
  free: (places: number) => (places === 1 ? '1 plek' : `${places} plekken`),
  none: 'geen',
};

export const group = {
  change: 'Gegevens wijzigen',
  provider: 'Aanbieder',
  where: 'Plaats',
  residents: {
    title: 'Wie er wonen',
    none: 'Er woont nog niemand.',
    caption: 'Bewoners, zonder naam',
    add: 'Bewoner toevoegen',
    code: 'Code',
    age: 'Leeftijd',
    since: 'Woont er sinds',
    exit: 'Gaat waarschijnlijk weg',
    risks: 'Zorgen om gedrag',
    intensity: 'Zorgzwaarte',
    comes: (day: string) => `komt op ${day}`,
    unknown: 'niet bekend',
    noRisks: 'geen',
    change: 'Wijzig of vertrokken',
    changeLong: (code: string) => `Wijzig of vertrokken: ${code}`,
    youth: 'Bekijk',
    spread: (years: string) => `Jongste en oudste schelen nu ${years} jaar.`,
  },
  staffing: {
    title: 'Begeleiders',
    now: (people: number, needed: number, there: number) =>
      `Nu wonen er ${people}. Nodig op de groep: ${workers(needed)}. Aanwezig: ${there}.`,
    full: (size: number, needed: number, there: number) =>
      `Als de groep vol is, wonen er ${size}. Nodig op de groep: ${workers(needed)}. Aanwezig: ${there}.`,
    enough: 'genoeg',
    short: 'te weinig',
  },
  definition: {
    title: 'Is dit kleinschalig?',
    intro: 'De definitie van het Consortium Kleinschaligheid in de Jeugdhulp, punt voor punt.',
    meets: 'voldoet aan de definitie',
    not: (count: number) =>
      count === 1 ? 'voldoet niet op 1 punt' : `voldoet niet op ${count} punten`,
    held: 'ja',
    notHeld: 'nee',
    preferred: 'heeft de voorkeur',
    caption: 'De definitie, punt voor punt',
    clause: 'Punt',
    verdict: 'Voldoet',
    found: 'Wat er is',
  },
  vacancies: {
    title: 'Vrije plekken',
    none: 'Er is geen plek gemeld.',
  },
  proposals: { title: 'Open voorstellen', none: 'Er zijn geen open voorstellen.' },
  facts: 'Gegevens',
};
