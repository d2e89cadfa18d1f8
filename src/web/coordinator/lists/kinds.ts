import type { FilteredList } from '../../../domain/own-desk.ts';
import { poolKind } from '../pool/filter.ts';
import { proposalsKind } from '../proposals/filter.ts';
import { vacanciesKind } from '../vacancies/filter.ts';
import { youthsKind } from '../youths/filter.ts';
import type { ListKind } from './asked.ts';

/** The lists of which a filter can be kept. */
export const listKinds = {
  youths: youthsKind,
  pool: poolKind,
  vacancies: vacanciesKind,
  proposals: proposalsKind,
} as const satisfies Record<FilteredList, ListKind>;
