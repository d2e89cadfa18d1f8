/** Finding anything by its code, and one's own youths by name. */
export const search = {
  title: 'Zoeken',
  label: 'Zoek op code of naam',
  button: 'Zoek',
  intro:
    'Zoek een jongere, groep, vrije plek of voorstel. Jongeren van uw eigen organisatie vindt u ook op naam. Van andere organisaties alleen op poolcode.',
  found: (count: number) => (count === 1 ? '1 keer gevonden' : `${count} keer gevonden`),
  nothing: 'Niets gevonden. Controleer hoe de code of naam is geschreven.',
  cut: 'Er is meer gevonden dan hier staat. Typ meer van de code of naam.',
  kinds: {
    youths: 'Jongeren',
    proposals: 'Voorstellen',
    groups: 'Groepen',
    vacancies: 'Vrije plekken',
    pool: 'Jongeren van andere organisaties',
  },
  waits: 'wacht',
  off: 'niet meer op de wachtlijst',
  placed: (group: string) => `heeft een plek in ${group}`,
  open: 'loopt',
  closed: 'afgesloten',
  elsewhere: 'wacht, bij een andere organisatie',
};
