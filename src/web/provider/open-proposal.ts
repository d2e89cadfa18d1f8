import { dayOf } from '../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../domain/code-list.ts';
import { disclosureOf } from '../../domain/disclosure.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Language } from '../../domain/text.ts';
import type { Bundle } from '../../store/profiles.ts';
import { households } from '../household.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { profileInWords } from '../profile-words.ts';
import { fitOf } from './fit.ts';
import { membersKnown } from './members-known.ts';

/** What was shown in words, what was released, and the group as it would be. */
export function openProposal(deps: PageDeps, proposal: Proposal, lists: CodeLists, lang: Language) {
  const { store, now } = deps;
  const disclosed = disclosureOf(proposal);
  const profile = store.profiles.findForProvider(proposal.id, proposal.providerId);
  if (disclosed === 'nothing' || profile === undefined) return undefined;
  const group = found(store.groups.findForProvider(proposal.groupId, proposal.providerId));
  const bundle =
    disclosed === 'bundle'
      ? store.profiles.findBundleForProvider(proposal.id, proposal.providerId)
      : undefined;
  return {
    groupId: group.id,
    profile: { ...profileInWords(profile, lists, lang), earliestStart: proposal.startsOn },
    bundle: bundle && bundleInWords(bundle, lists, lang),
    // Once somebody lives there or is to come, the group's own page tells how it is.
    fit:
      proposal.placementId === null
        ? fitOf(
            group.facts,
            households(store, dayOf(now()))(group.facts.code),
            profile,
            proposal.startsOn,
            membersKnown(deps, proposal.providerId),
          )
        : undefined,
  };
}

function bundleInWords({ needs, risks, ...bundle }: Bundle, lists: CodeLists, lang: Language) {
  const needOrSchool = (code: string): string =>
    nameOfCode(lists, lists.get('need')?.has(code) === true ? 'need' : 'education', code)[lang];
  return {
    ...bundle,
    needs: needs.map(needOrSchool),
    risks: risks.map((code) => nameOfCode(lists, 'risk', code)[lang]),
  };
}
