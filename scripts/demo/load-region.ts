import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../../src/actions/deps.ts';
import { importList } from '../../src/actions/import-list.ts';
import { dayOf, daysBetween } from '../../src/domain/calendar-day.ts';
import { shiftDays } from './shift-days.ts';

/** The day the invented region was written for. */
const writtenFor = '2026-11-22';

/** What comes later refers to what came before. */
const kinds = ['groups', 'residents', 'vacancies', 'youths', 'apart'] as const;

/** Imports the invented region as it would be today. */
export function loadRegion(deps: Deps, folder: string): void {
  const days = daysBetween(writtenFor, dayOf(deps.now()));
  for (const kind of kinds) {
    const list = shiftDays(readFileSync(join(folder, `${kind}.csv`), 'utf8'), days);
    const taken = importList(deps, { id: 'system', role: 'system' }, kind, list);
    if (taken.ok) continue;
    const [first] = taken.errors;
    throw new Error(`${kind}.csv, row ${first?.row ?? 0}: ${first?.error.en ?? ''}`);
  }
}
