import type * as nl from '../../nl/registers/groups.ts';

const workers = (count: number): string => (count === 1 ? '1 worker' : `${count} workers`);

export const groups: typeof nl.groups = {
  title: 'Groups',
  intro: 'All homes in the region. Residents stand here without a name.',
  add: 'Add a group',
  empty: 'There are no groups yet. Import a list, or add a group.',
  importLists: 'Import a list',
  caption: 'Groups',
  columns: {
    group: 'Group',
    provider: 'Provider',
    lives: 'Who lives there',
    ages: 'For whom',
    staff: 'Workers',
    definition: 'Small-scale',
    vacancies: 'Free',
  },
  done: {
    added: 'The group was added.',
    changed: 'The facts were kept.',
    resident: 'The facts of the resident were kept.',
  },
  settings: { open: 'open', closed: 'closed' },
  places: (taken, coming, free) =>
    [
      `${taken} taken`,
      ...(coming > 0 ? [`${coming} on the way`] : []),
      ...(free > 0 ? [`${free} not taken`] : []),
    ].join(', '),
  ages: (youngest, oldest) => `${youngest} to ${oldest} years`,
  staff: (workers) => `${workers} on the group`,
  free: (places) => (places === 1 ? '1 place' : `${places} places`),
  none: 'none',
};

export const group: typeof nl.group = {
  change: 'Change the facts',
  provider: 'Provider',
  where: 'Place',
  residents: {
    title: 'Who lives there',
    none: 'Nobody lives there yet.',
    caption: 'Residents, without a name',
    add: 'Add a resident',
    code: 'Code',
    age: 'Age',
    since: 'Lives there since',
    exit: 'Expected to leave',
    risks: 'Behaviour of concern',
    intensity: 'Care intensity',
    comes: (day) => `comes on ${day}`,
    unknown: 'not known',
    noRisks: 'none',
    change: 'Change, or left',
    changeLong: (code) => `Change, or left: ${code}`,
    youth: 'Look',
    spread: (years) => `The youngest and the oldest are ${years} years apart now.`,
  },
  staffing: {
    title: 'Workers',
    now: (people, needed, there) =>
      `${people} live there now. Needed on the group: ${workers(needed)}. Present: ${there}.`,
    full: (size, needed, there) =>
      `When the group is full, ${size} live there. Needed on the group: ${workers(needed)}. Present: ${there}.`,
    enough: 'enough',
    short: 'too few',
  },
  definition: {
    title: 'Is this small-scale?',
    intro: 'The definition of the Consortium Kleinschaligheid in de Jeugdhulp, clause by clause.',
    meets: 'meets the definition',
    not: (count) => (count === 1 ? 'does not meet 1 clause' : `does not meet ${count} clauses`),
    held: 'yes',
    notHeld: 'no',
    preferred: 'is preferred',
    caption: 'The definition, clause by clause',
    clause: 'Clause',
    verdict: 'Met',
    found: 'What there is',
  },
  vacancies: {
    title: 'Vacancies',
    none: 'No vacancy was published.',
  },
  proposals: { title: 'Open proposals', none: 'There are no open proposals.' },
  facts: 'Facts',
};
