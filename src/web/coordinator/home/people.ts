import { lapseInWords, lapseOfConsent } from '../../../actions/consent-stands.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { heardIn } from '../meeting/heard-view.ts';
import { type Desk, youthNamed } from '../meeting/desk.ts';
import { type Part, part } from '../meeting/part.ts';

/** Proposals that wait until consent was asked again, whatever else they wait for. */
export function consentLapsed(desk: Desk, open: readonly Proposal[]): Part {
  const lapsed = open.flatMap((proposal) => {
    const lapse = lapseOfConsent(desk.deps, proposal);
    return lapse === undefined ? [] : [{ proposal, lapse }];
  });
  const { title, ask } = desk.t.crisis.lapsed;
  return part(title, '/coordinator/proposals', lapsed, ({ proposal, lapse }) => ({
    ...toProposal(desk, proposal),
    quiet: `${ask}. ${lapseInWords(lapse)[desk.lang]}`,
  }));
}

/** What a youth or parent said after the place was given; who waits longest comes first. */
export function heardLate(desk: Desk): Part {
  const { deps, t, format, organisationId } = desk;
  const heard = deps.store.proposals
    .listHeardAfterForOrganisation(organisationId)
    .flatMap((proposal) => heardIn(deps, proposal).map((answer) => ({ proposal, ...answer })))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const words = t.crisis.heard;
  return part(words.title, '/coordinator/placements', heard, ({ proposal, says, at }) => ({
    ...toProposal(desk, proposal),
    quiet: words[says === 'object' ? 'object' : 'talk'](format.shortDay(dayOf(new Date(at)))),
  }));
}

function toProposal(desk: Desk, { id, youthCode }: Proposal) {
  const { code, name } = youthNamed(desk, youthCode);
  return { href: `/coordinator/proposals/${id}`, text: `${code} ${name}` };
}
