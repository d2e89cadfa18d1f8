import type { TableError } from './table.ts';
import type { Sound, TableShape } from './table-shape.ts';
import { codesAreKnown } from './table-checks/codes-are-known.ts';
import { codesAreUnique } from './table-checks/codes-are-unique.ts';
import { datesAreInOrder } from './table-checks/dates-are-in-order.ts';
import { listsHoldNothingTwice } from './table-checks/lists-hold-nothing-twice.ts';
import { numbersAreInOrder } from './table-checks/numbers-are-in-order.ts';
import { pinsCanStand } from './table-checks/pins-can-stand.ts';
import { wishesAgree } from './table-checks/wishes-agree.ts';

export type TableCheck = (table: Sound<TableShape>) => readonly TableError[];

const checks: readonly TableCheck[] = [
  codesAreUnique,
  listsHoldNothingTwice,
  datesAreInOrder,
  numbersAreInOrder,
  codesAreKnown,
  wishesAgree,
  pinsCanStand,
];

/** What is wrong between the parts. It runs on whatever is sound, so every error shows at once. */
export const crossErrors: TableCheck = (table) => checks.flatMap((check) => check(table));
