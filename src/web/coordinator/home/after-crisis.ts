import { owedAfter, turnAfter } from '../../../domain/after-acceptance.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type Desk, groupNamed, youthNamed } from '../meeting/desk.ts';
import { type Part, part } from '../meeting/part.ts';

/** Who was given a place in a crisis, and what still follows: first what waits for the coordinator, then the oldest. */
export function afterCrisis(desk: Desk): Part {
  const { deps, t, format, organisationId } = desk;
  const { store } = deps;
  const policy = store.roadPolicies.findNow().numbers;
  const owing = store.proposals
    .listUnreleasedForOrganisation(organisationId)
    .map((proposal) => ({
      proposal,
      owed: owedAfter(proposal, policy),
      turn: turnAfter(proposal),
    }))
    .filter(({ owed }) => owed.length > 0)
    .sort((a, b) => rank(a.turn) - rank(b.turn) || (a.turn.since < b.turn.since ? -1 : 1));
  return part(
    t.crisis.title,
    '/coordinator/placements',
    owing,
    ({ proposal: { id, youthCode, groupCode }, owed, turn }) => {
      const { code, name } = youthNamed(desk, youthCode);
      const isNext = turn.asks !== 'release' && owed.includes('release');
      return {
        href: `/coordinator/proposals/${id}`,
        text: `${code} ${name}`,
        quiet: [
          groupNamed(desk, groupCode).name,
          t.crisis.asks[turn.asks],
          t.facts.since(format.shortDay(dayOf(new Date(turn.since)))),
          ...(isNext ? [t.crisis.then] : []),
        ].join(', '),
      };
    },
  );
}

const rank = ({ parties }: { readonly parties: readonly string[] }): number =>
  parties.includes('coordinator') ? 0 : 1;
