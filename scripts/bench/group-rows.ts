import type { Row } from '../../src/matching/linear-programme.ts';
import { ageRows } from './age-rows.ts';
import { apartRows, careRows } from './care-rows.ts';
import { atMost, type OfGroup } from './of-group.ts';
import { seatRows } from './seat-rows.ts';
import { siblingRows } from './sibling-rows.ts';
import { sizeRows } from './size-rows.ts';

export type MakeRows = (one: OfGroup) => readonly Row[];

const roomRows: MakeRows = ({ byYouth, room }) => [atMost(room, [...byYouth.values()].flat())];

const vacancyRows: MakeRows = ({ group, byYouth, columnAt }) => {
  const all = [...byYouth.values()].flat();
  return group.vacancies.map((vacancy) =>
    atMost(
      vacancy.places,
      all.filter((at) => columnAt(at).pair.vacancy === vacancy),
    ),
  );
};

/** Who was accepted here already, comes here. */
const pinRows: MakeRows = ({ register, group, byYouth }) =>
  [...byYouth].flatMap(([youth, columns]) =>
    register.pinned.get(youth.code) === group.code
      ? [{ ...atMost(1, columns), kind: 'equal' }]
      : [],
  );

/** Every rule about a whole group, and every goal, as rows over pairs. */
export const groupRows: readonly MakeRows[] = [
  roomRows,
  vacancyRows,
  seatRows,
  ageRows,
  careRows,
  apartRows,
  sizeRows,
  siblingRows,
  pinRows,
];
