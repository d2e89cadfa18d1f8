import { type CalendarDay, addDays } from '../../../domain/calendar-day.ts';
import { lapsesOn } from '../../../domain/legal-basis.ts';
import { mustStartBy } from '../../../domain/youth.ts';
import { type Desk, groupNamed, youthNamed } from '../meeting/desk.ts';
import { ownWaiting } from '../office-now.ts';
import { type Part, part } from '../meeting/part.ts';

/** Places that are kept free for a proposal; the first to lapse comes first. */
export function holdsLapsing(desk: Desk): Part {
  const { deps, t, format, organisationId } = desk;
  const own = new Set(
    deps.store.proposals.listOpenForOrganisation(organisationId).map(({ id }) => id),
  );
  const held = deps.store.holds.listActive().filter(({ proposalId }) => own.has(proposalId));
  return part(t.home.blocks.holds.title, '/coordinator/proposals', held, (hold) => {
    const { code, name } = youthNamed(desk, hold.youthCode);
    return {
      href: `/coordinator/proposals/${hold.proposalId}`,
      text: `${code} ${name}`,
      quiet: `${groupNamed(desk, hold.groupCode).name}, ${t.lapsing.heldUntil(format.moment(hold.untilAt))}`,
    };
  });
}

/** So many weeks ahead an authorisation asks for attention; of other days the region's own number says how far. */
const weeks = [1, 3, 6] as const;

/** Who loses an authorisation unless a stay begins, and who was promised a day. The first day comes first. */
export function termsLapsing(desk: Desk, lapseDays: number): Part {
  const { deps, t, format, table, organisationId } = desk;
  const { store } = deps;
  const soon = addDays(table.today, lapseDays);
  const within = (by: CalendarDay) => weeks.find((some) => by <= addDays(table.today, some * 7));
  const waiting = ownWaiting(deps, organisationId);
  const accepted = store.youths
    .listAccepted()
    .filter((youth) => youth.organisationId === organisationId);
  const terms = [
    ...[...waiting, ...accepted].flatMap((youth) => {
      const by = lapsesOn(youth.facts);
      const some = by === null ? undefined : within(by);
      return by === null || some === undefined ? [] : [{ youth, by, within: some }];
    }),
    ...waiting.flatMap((youth) => {
      const by = mustStartBy(youth.facts);
      // A day that only a court set is among them already.
      return by === null || by > soon || by === lapsesOn(youth.facts)
        ? []
        : [{ youth, by, within: undefined }];
    }),
  ].sort((a, b) => (a.by < b.by ? -1 : 1));
  return part(
    t.home.blocks.terms.title,
    '/coordinator/youths?open=lapsing',
    terms,
    ({ youth, by, within: some }) => {
      const { code, name, href } = youthNamed(desk, youth.facts.code);
      const day = format.day(by);
      const quiet = by < table.today ? t.home.lapsed(day) : t.home.lapsesOn(day);
      const law = some === undefined ? '' : `${t.home.authorisation(some)}: `;
      return { href, text: `${code} ${name}`, quiet: law + quiet };
    },
  );
}
