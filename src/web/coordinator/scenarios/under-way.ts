import { type Step, workOutScenario } from '../../../actions/scenarios/work-out.ts';
import type { AccountOf } from '../../../domain/account.ts';
import type { Id } from '../../../domain/ids.ts';
import type { PageDeps } from '../../page-deps.ts';

export interface Going {
  readonly since: Date;
  readonly step: Step;
}

/** The scenarios this program is working out now. What it had not finished when it stopped is simply asked again. */
export function scenariosUnderWay(deps: PageDeps) {
  const going = new Map<Id, Going>();
  return {
    find: (id: Id): Going | undefined => going.get(id),
    /** Whether it is new; else whoever asks follows the one that is going on. */
    begin(who: AccountOf<'coordinator'>, id: Id): boolean {
      if (going.has(id)) return false;
      const since = deps.now();
      going.set(id, { since, step: 'before' });
      void workOutScenario(deps, who, id, (step) => going.set(id, { since, step }))
        .catch(noted)
        .finally(() => going.delete(id));
      return true;
    },
  };
}

export type UnderWay = ReturnType<typeof scenariosUnderWay>;

/** Nobody waits for this promise, so nobody else would hear of it. */
const noted = (error: unknown): void =>
  console.error(
    JSON.stringify({
      level: 'error',
      at: 'scenario',
      stack: error instanceof Error ? error.stack : 'not an error',
    }),
  );
