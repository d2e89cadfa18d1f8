import type { Candidate } from '../../matching/candidate.ts';
import { listCompositions } from '../../matching/list-compositions.ts';
import { registerOf } from '../../matching/register.ts';
import type { Arrival, Home } from '../draw/future.ts';
import { weeklyTable } from './weekly-table.ts';
import type { Year } from './year.ts';

/** This youth in this home, this week, by all rules; with what the goals say of it. */
export function fitsNow(year: Year, arrival: Arrival, home: Home): Candidate | undefined {
  const table = weeklyTable(year, [arrival], [home]);
  return listCompositions(registerOf(table))?.[0];
}
