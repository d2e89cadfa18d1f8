import { dayOf } from '../../../domain/calendar-day.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { type Turn, whoseTurn } from '../../../domain/whose-turn.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/working-days.ts';
import type { Asked } from '../meeting/attention.ts';
import { type Desk, groupNamed, youthNamed } from '../meeting/desk.ts';
import { type Part, part } from '../meeting/part.ts';

const list = '/coordinator/proposals';

/** What people said: a yes from everybody, a question, an objection, a no. */
export const answersIn = (desk: Desk, asked: readonly Asked[]): Part =>
  part(
    desk.t.home.blocks.answers.title,
    `${list}?turn=coordinator`,
    asked.filter(({ asks }) => asks !== 'fresh' && asks !== 'invalid'),
    ({ proposal, asks }) =>
      line(desk, proposal, [desk.t.home[asks], dayIn(desk, whoseTurn(proposal))]),
  );

/** What nobody else has seen yet, and what can no longer be. */
export const toPut = (desk: Desk, asked: readonly Asked[]): Part =>
  part(
    desk.t.home.blocks.toPut.title,
    `${list}?turn=coordinator`,
    asked.filter(({ asks }) => asks === 'fresh' || asks === 'invalid'),
    ({ proposal, asks }) =>
      line(desk, proposal, [
        groupNamed(desk, proposal.groupCode).name,
        ...(asks === 'invalid' ? [desk.t.home.invalid] : []),
      ]),
  );

/** Whom the coordinator waits for: who is later than the region asks for, first. */
export function othersTurn(desk: Desk, open: readonly Proposal[]): Part {
  const { t, format } = desk;
  const turns = open
    .filter(({ consultedAt }) => consultedAt !== null)
    .map((proposal) => ({ proposal, turn: whoseTurn(proposal) }))
    .filter(({ turn }) => turn.parties.length > 0 && !turn.parties.includes('coordinator'))
    .map((one) => ({ ...one, late: Math.max(0, lateness(desk, one.turn)) }))
    .sort((a, b) => b.late - a.late || (a.turn.since < b.turn.since ? -1 : 1));
  return part(t.home.blocks.turns.title, list, turns, ({ proposal, turn, late }) =>
    line(desk, proposal, [
      format.list(turn.parties.map((party) => t.party[party])),
      late > 0 ? t.road.late(late) : t.facts.since(dayIn(desk, turn)),
    ]),
  );
}

/** So many working days later than the region asks for. */
function lateness({ deps, table }: Desk, { parties, since: from }: Turn): number {
  const { providerAnswerDays, familyAnswerDays } = deps.store.roadPolicies.findNow().numbers;
  const days = parties.includes('provider') ? providerAnswerDays : familyAnswerDays;
  return workingDaysBetween(addWorkingDays(dayOf(new Date(from)), days), table.today);
}

const dayIn = ({ format }: Desk, { since }: Turn): string =>
  format.shortDay(dayOf(new Date(since)));

function line(desk: Desk, { id, youthCode }: Proposal, quiet: readonly string[]) {
  const { code, name } = youthNamed(desk, youthCode);
  return {
    href: `${list}/${id}`,
    text: `${code} ${name}`,
    quiet: quiet.join(', '),
  };
}
