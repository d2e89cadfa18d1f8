import {
  type OpenMoment,
  openMomentOf,
  isFilledInTogether,
} from '../../actions/experience/open-moment.ts';
import { isLookOver } from '../../actions/family/access.ts';
import type { AccountOf } from '../../domain/account.ts';
import type { Experience } from '../../domain/experience.ts';
import type { Youth } from '../../domain/youth.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';

/** What this person said at this moment: the newest. Of somebody else nothing is ever shown. */
export function ownExperience(
  { store }: PageDeps,
  { id, relation }: Pick<AccountOf<'family'>, 'id' | 'relation'>,
  { placement, moment }: OpenMoment,
  together = false,
): Experience | undefined {
  const voice = relation === 'youth' || together ? 'youth' : 'parent';
  return store.experience
    .listOfMoment(placement.id, moment)
    .findLast((one) => one.accountId === id && one.voice === voice);
}

/** The card on a family's first page, while a moment is open. */
export function experienceCard(
  deps: PageDeps,
  { format }: Pick<Visit, 'format'>,
  account: AccountOf<'family'>,
  youth: Youth,
) {
  const open = openMomentOf(deps, account.youthId);
  if (open === undefined) return undefined;
  const mayTogether = account.relation !== 'youth' && isFilledInTogether(youth.facts, deps);
  return {
    house: open.placement.groupName,
    until: format.day(open.closesOn),
    isDone: ownExperience(deps, account, open) !== undefined,
    mayTogether,
    isTogetherDone: mayTogether && ownExperience(deps, account, open, true) !== undefined,
  };
}

/** Where a family is led that may only still say how it goes. */
export const lastLeft = (deps: PageDeps, { youthId }: Pick<AccountOf<'family'>, 'youthId'>) =>
  isLookOver(deps, { id: youthId }) ? '/family/experience' : undefined;
