import type { Proposal } from '../../domain/proposal.ts';
import type { Broken } from '../../matching/rule.ts';
import type { Deps } from '../deps.ts';
import { judgeToday } from './judge-today.ts';
import { type OfficeTable, officeTable } from './office-table.ts';

/** Why an open proposal can't be accepted on today's facts; empty when it still can. */
export function whyNotNow(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>,
  proposal: Proposal,
  table: OfficeTable = officeTable(deps),
): readonly Broken[] {
  const { youthCode: youth, groupCode: group, vacancyCode: vacancy } = proposal;
  if (!table.youths.some(({ code }) => code === youth)) return [];
  return judgeToday(deps, { youth, group, vacancy }, table).broken;
}
