import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../../src/actions/deps.ts';
import { importList } from '../../src/actions/import-list.ts';
import { type Importer, organisationOf } from '../../src/actions/organisation-of.ts';
import { addOrganisation, renameOrganisation } from '../../src/actions/organisations.ts';
import { dayOf, daysBetween } from '../../src/domain/calendar-day.ts';
import type { Id } from '../../src/domain/ids.ts';
import type { ListKind } from '../../src/lists/list.ts';
import { settled } from './settled.ts';
import { shiftDays } from './shift-days.ts';

/** The day the invented region was written for. */
const writtenFor = '2026-11-22';

/** Imports the invented region as it would be today: two organisations that share its vacancies. */
export function loadRegion(deps: Deps, folder: string): void {
  const days = daysBetween(writtenFor, dayOf(deps.now()));
  const bring = (kind: ListKind, file: string, who: Importer = system): void => {
    const list = shiftDays(readFileSync(join(folder, `${file}.csv`), 'utf8'), days);
    const taken = importList(deps, who, kind, list);
    if (taken.ok) return;
    const [first] = taken.errors;
    throw new Error(`${file}.csv, row ${first?.row ?? 0}: ${first?.error.en ?? ''}`);
  };

  // What comes later refers to what came before.
  const neighbours = nameOrganisations(deps);
  bring('groups', 'groups');
  bring('residents', 'residents');
  bring('vacancies', 'vacancies');
  bring('youths', 'youths');
  bring('youths', 'youths-buurland', { ...system, organisationId: neighbours });
  bring('apart', 'apart');
}

const system = { id: 'system', role: 'system' } as const;

/** The code of the organisation next door. */
export const nextDoor = 'BUURLAND';

/** The first organisation gets a name of its own, and another one comes beside it. */
function nameOrganisations(deps: Deps): Id {
  const organisationId = organisationOf(deps, system);
  const name = 'Jeugdregio Nergensland';
  settled(renameOrganisation(deps, system, { organisationId, name }));
  const other = { code: nextDoor, name: 'Jeugdregio Buurland' };
  return settled(addOrganisation(deps, system, other));
}
