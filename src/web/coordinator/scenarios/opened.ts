import type { Request, Response } from 'express';
import { type ReadScenario, readScenario } from '../../../actions/scenarios/read-scenario.ts';
import type { Table } from '../../../matching/table.ts';
import { type Changed, changed } from '../../../region/what-if/changed.ts';
import type { Scenario } from '../../../store/scenarios.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Desk, deskOf } from '../meeting/desk.ts';
import { organisationOf } from '../own.ts';
import { type HomeName, homeNames } from './names.ts';

/** A scenario on the desk: as it is kept, read, and with its table as it would be. */
export interface Opened {
  readonly desk: Desk;
  readonly scenario: Scenario;
  readonly read: ReadScenario;
  readonly fits: Changed;
  /** With the changes so far; where these do not fit, as it was frozen. */
  readonly table: Table;
  readonly name: HomeName;
  readonly href: string;
}

/** The one the address names, of the own organisation. Another's is not there. */
export function openedIn(deps: PageDeps, req: Request, res: Response): Opened {
  const kept = deps.store.scenarios.findForOrganisation(idIn(req), organisationOf(res));
  return opened(deskOf(deps, res), found(kept));
}

export function opened(desk: Desk, scenario: Scenario): Opened {
  const read = readScenario(scenario);
  const fits = changed(read.table, read.changes);
  return {
    desk,
    scenario,
    read,
    fits,
    table: fits.ok ? fits.table : read.table,
    name: homeNames(desk.groups, [...read.answered, ...read.changes]),
    href: `/coordinator/scenarios/${scenario.id}`,
  };
}
