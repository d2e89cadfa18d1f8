import type { YouthFacts } from '../domain/youth.ts';
import type { List } from './list.ts';
import { youthFaults } from './youths/faults.ts';
import { needColumns } from './youths/needs.ts';
import { perspectiveColumns } from './youths/perspective.ts';
import { placeColumns } from './youths/places.ts';
import { whoColumns } from './youths/who.ts';

export const youthList: List<YouthFacts> = {
  kind: 'youths',
  title: { nl: 'Wachtende jongeren', en: 'Waiting youths' },
  columns: { ...whoColumns, ...placeColumns, ...needColumns, ...perspectiveColumns },
  keyOf: ({ code }) => code,
  faults: youthFaults,
};
