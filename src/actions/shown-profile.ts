import { codeLists } from '../domain/code-list.ts';
import { provinceOf } from '../domain/locate.ts';
import { type Refused, refuse } from '../domain/outcome.ts';
import { Postcode } from '../domain/postcode.ts';
import type { Proposal } from '../domain/proposal.ts';
import {
  type Coarsening,
  type Profile,
  type Shown,
  alike,
  profileOf,
} from '../domain/provider-profile.ts';
import type { YouthFacts } from '../domain/youth.ts';
import type { Deps } from './deps.ts';
import { measuring } from './how-far.ts';

export interface ShownProfile {
  readonly profile: Profile;
  /** How many who wait would look the same to this provider; the youth is one of them. */
  readonly alike: number;
}

/** What a provider would see of the youth of this proposal, made coarser or not; nothing when one of them is gone. */
export function profiler(
  deps: Pick<Deps, 'store' | 'gazetteer'>,
  { youthId, groupId, startsOn }: Pick<Proposal, 'youthId' | 'groupId' | 'startsOn'>,
): ((coarser: readonly Coarsening[]) => ShownProfile) | undefined {
  const { store, gazetteer } = deps;
  const youth = store.youths.find(youthId);
  const group = store.groups.find(groupId)?.facts;
  if (youth === undefined || group === undefined) return undefined;
  const codes = codeLists(store.codes.list());
  const far = measuring(deps);
  const shownOf = (facts: YouthFacts): Shown => ({
    youth: facts,
    group,
    startsOn,
    codes,
    region: provinceOf(
      { postcode: Postcode.safeParse(facts.homePostcode).data, place: facts.homePlace },
      gazetteer,
    ),
    homeKm: far(facts, group).home?.km,
  });
  const itself = shownOf(youth.facts);
  const others = store.youths
    .listWaiting()
    .filter(({ id }) => id !== youthId)
    .map(({ facts }) => shownOf(facts));
  return (coarser) => {
    const profile = profileOf(itself, coarser);
    const pool = [profile, ...others.map((other) => profileOf(other, coarser))];
    return { profile, alike: alike(profile, pool) };
  };
}

/** Said before a provider sees somebody who stands out among all who wait. */
export const standsOut = (count: number): Refused =>
  refuse('stands-out', {
    nl:
      count === 1
        ? 'Met deze gegevens is de jongere de enige onder wie wacht. Een aanbieder kan raden wie het is. Laat iets weg, of leg het bewust zo voor.'
        : `Met deze gegevens zijn er maar ${count} jongeren onder wie wacht. Een aanbieder kan raden wie het is. Laat iets weg, of leg het bewust zo voor.`,
    en:
      count === 1
        ? 'With these facts the youth is the only one among all who wait. A provider may guess who it is. Leave something out, or put it like this on purpose.'
        : `With these facts there are only ${count} youths among all who wait. A provider may guess who it is. Leave something out, or put it like this on purpose.`,
  });
