import { nameOfCode } from '../../../domain/code-list.ts';
import type { Code } from '../../../domain/ids.ts';
import { type Proposal, isPending, statusOf } from '../../../domain/proposal.ts';
import type { Plan } from '../../../matching/plan.ts';
import type { Table } from '../../../matching/table.ts';
import { type Desk, type Named, groupNamed, isOwn, youthNamed } from './desk.ts';

interface Side {
  readonly table: Table;
  readonly plan: Plan;
}

export interface Change {
  readonly youth: Named;
  readonly text: string;
  readonly why?: string | undefined;
}

/** What a meeting wants to know first: what is otherwise than last time, and why. */
export function changesBetween(
  desk: Desk,
  before: Side,
  after: Side,
  proposed: readonly Proposal[],
) {
  const texts = desk.t.changes;
  const was = groupsIn(before.plan);
  const is = groupsIn(after.plan);
  const settled = new Set(after.table.pinned.map(([youth]) => youth));
  const name = (code: Code): string => groupNamed(desk, code).name || code;
  const changes = { isNew: [] as Change[], moved: [] as Change[], gone: [] as Change[], kept: 0 };

  for (const [code, group] of is) {
    const from = was.get(code);
    const youth = youthNamed(desk, code);
    if (settled.has(code)) continue;
    if (from === undefined) changes.isNew.push({ youth, text: texts.newTo(name(group)) });
    else if (from === group) changes.kept += 1;
    else {
      const why = endOf(desk, code, from, proposed);
      changes.moved.push({ youth, text: texts.movedTo(name(from), name(group)), why });
    }
  }
  for (const [code, group] of was) {
    if (is.has(code) && !settled.has(code)) continue;
    // Who was accepted before the last run too, is no news.
    if (before.table.pinned.some(([youth]) => youth === code)) continue;
    // Why somebody else's youth is gone, only their own coordinator knows.
    const why = isOwn(desk, code)
      ? (endOf(desk, code, group, proposed) ?? whyGone(desk, code, group, before, after))
      : undefined;
    const youth = youthNamed(desk, code);
    changes.gone.push({ youth, text: texts.goneFrom(name(group)), why });
  }
  return changes;
}

const groupsIn = ({ placements }: Plan): ReadonlyMap<Code, Code> =>
  new Map(placements.map(({ youth, group }) => [youth, group]));

/** What people did with the earlier proposal. */
function endOf({ lists, lang, t }: Desk, youth: Code, group: Code, proposed: readonly Proposal[]) {
  const texts = t.changes.why;
  const proposal = proposed.find((one) => one.youthCode === youth && one.groupCode === group);
  if (proposal === undefined) return undefined;
  const status = statusOf(proposal);
  if (status === 'accepted') return texts.accepted;
  if (status === 'declined') return texts.declined;
  if (status === 'objected') return texts.objected;
  if (isPending(proposal)) return texts.underDiscussion;
  // What nobody was asked about only made room for newer advice.
  if (proposal.withdrawal !== null && proposal.consultedAt !== null) {
    return proposal.withdrawal.because[lang];
  }
  if (proposal.rejection === null) return undefined;
  return texts.rejected(nameOfCode(lists, 'reject-reason', proposal.rejection.reason)[lang]);
}

function whyGone({ t }: Desk, youth: Code, group: Code, before: Side, after: Side): string {
  const texts = t.changes.why;
  if (!after.table.youths.some(({ code }) => code === youth)) return texts.notWaiting;
  const vacancy = before.plan.placements.find((one) => one.youth === youth)?.vacancy;
  const there = after.table.groups
    .find(({ code }) => code === group)
    ?.vacancies.some(({ code }) => code === vacancy);
  return there === true ? texts.facts : texts.vacancyGone;
}
