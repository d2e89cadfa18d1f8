import type { KeptApart } from '../domain/group.ts';
import { codeOf } from './cells/listed-codes.ts';
import { personCode } from './group-code.ts';
import { type List, fault } from './list.ts';

export const apartList: List<KeptApart> = {
  kind: 'apart',
  title: { nl: 'Wie niet samen mag wonen', en: 'Who must not live together' },
  columns: {
    personA: { heading: { nl: 'persoon', en: 'person' }, cell: personCode, example: 'J-900' },
    personB: {
      heading: { nl: 'andere persoon', en: 'other person' },
      cell: personCode,
      example: 'R-900',
    },
    reason: {
      heading: { nl: 'reden', en: 'reason' },
      cell: codeOf('apart-reason'),
      example: 'earlier-incident',
    },
  },
  keyOf: ({ personA, personB }) => `${personA} ${personB}`,
  asKept: inOrder,
  faults: ({ personA, personB }) =>
    personA === personB
      ? [fault('personB', 'Dit is twee keer dezelfde persoon.', 'This is the same person twice.')]
      : [],
};

/** A pair is kept once, whichever way round it was written. */
function inOrder(pair: KeptApart): KeptApart {
  const { personA, personB } = pair;
  return personA < personB ? pair : { ...pair, personA: personB, personB: personA };
}
