import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { OpenHome } from '../../region/what-if/change.ts';
import type { Deps } from '../deps.ts';
import { addChange } from './change.ts';
import { makeScenario } from './make.ts';

/** A scenario on the table of now in which one home is opened, to go on with on the what-if desk. */
export function tryHome(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now' | 'newId'>,
  who: AccountOf<'coordinator'>,
  home: OpenHome,
): Outcome<Id> {
  return deps.store.together(() => {
    const made = makeScenario(deps, who, { name: home.name });
    if (!made.ok) return made;
    const added = addChange(deps, who, { scenarioId: made.value, change: home });
    return added.ok ? made : added;
  });
}
