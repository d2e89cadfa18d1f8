import { whyNotReleased } from '../../../actions/release-identity.ts';
import { profiler } from '../../../actions/shown-profile.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import { type Coarsening, coarsenings, fewestAlike } from '../../../domain/provider-profile.ts';
import { groundsFor } from '../../../domain/release-grounds.ts';
import { profileInShort } from '../../profile-words.ts';
import { renewalView } from './consent-view.ts';
import type { Desk } from './desk.ts';

/** What the provider sees or would see, who looks the same, and whether the name may follow. */
export function disclosingView(desk: Desk, proposal: Proposal, typed: unknown) {
  const { deps, t, texts, lang, format, lists, youths } = desk;
  const words = t.disclosing;
  const facts = youths.get(proposal.youthCode)?.facts;
  const chosen = chosenIn(typed);
  const shown =
    proposal.consultedAt === null
      ? isOpen(proposal)
        ? profiler(deps, proposal)?.(chosen)
        : undefined
      : deps.store.profiles.find(proposal.id);
  const mayRelease =
    proposal.release === null && facts !== undefined && whyNotReleased(proposal) === undefined;
  const grounds = mayRelease ? groundsFor(facts, dayOf(deps.now())) : [];
  return {
    sees: shown && {
      text: profileInShort(shown.profile, lists, { t: texts, lang, format }),
      alike: words.alike(shown.alike),
      standsOut: shown.alike < fewestAlike,
    },
    coarsenings: coarsenings.map((value) => ({ value, label: words.coarsenings[value] })),
    chosen,
    grounds: grounds.map((value) => ({ value, label: words.grounds[value] })),
    isReleased: proposal.release !== null,
    renewal: renewalView(desk, proposal),
    releaseWords: proposal.release?.words ?? '',
  };
}

/** What was ticked, when the form comes back. */
function chosenIn(typed: unknown): readonly Coarsening[] {
  const given: unknown =
    typeof typed === 'object' && typed !== null && 'coarser' in typed ? typed.coarser : [];
  const ticked: readonly unknown[] = [given].flat();
  return coarsenings.filter((one) => ticked.includes(one));
}
