import { lapseInWords, lapseOfConsent } from '../../../actions/consent-stands.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import { groundsFor } from '../../../domain/release-grounds.ts';
import type { Desk } from './desk.ts';

/** Who asked consent when, on which ground: the release, and every time it was asked anew. */
export function consentsIn({ t, format }: Desk, { release }: Proposal): readonly string[] {
  if (release === null) return [];
  const { grounds, released, renewed } = t.disclosing;
  return [
    released(release.by, format.moment(release.at), grounds[release.ground]),
    ...release.renewals.map(({ by, at, ground }) =>
      renewed(by, format.moment(at), grounds[ground]),
    ),
  ];
}

/** Consent no longer holds, and this proposal waits for it: why, and on which grounds it may be asked anew. */
export function renewalView({ deps, t, lang, youths }: Desk, proposal: Proposal) {
  const facts = youths.get(proposal.youthCode)?.facts;
  const lapse = isOpen(proposal) ? lapseOfConsent(deps, proposal) : undefined;
  if (facts === undefined || lapse === undefined) return undefined;
  return {
    why: lapseInWords(lapse)[lang],
    grounds: groundsFor(facts, dayOf(deps.now())).map((value) => ({
      value,
      label: t.disclosing.grounds[value],
    })),
  };
}
