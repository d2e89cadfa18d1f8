import { acceptProposal } from '../src/actions/accept-proposal.ts';
import { confirmStart } from '../src/actions/placements.ts';
import type { AccountOf } from '../src/domain/account.ts';
import type { Scores } from '../src/domain/experience.ts';
import { joinFamily } from './family.ts';
import { type SmallRegion, ok, put, youthId } from './small-region.ts';

/** Accepted by hand and begun today: one youth lives in a house, and time may go on. */
export function living(region: SmallRegion, youth = 'J-1', vacancy = 'V-1'): string {
  const proposalId = put(region, youth, vacancy);
  const startsOn = region.office.now().toISOString().slice(0, 10);
  const asked = { proposalId, startsOn, reason: 'gebeld' };
  const placementId = ok(acceptProposal(region.office, region.coco, asked));
  ok(confirmStart(region.office, region.coco, { placementId, startedOn: startsOn }));
  return placementId;
}

/** Noon of a day. */
export const onDay = ({ office }: Pick<SmallRegion, 'office'>, day: string): void => {
  office.moment = new Date(`${day}T11:00:00Z`);
};

export const somebodyOf = (
  region: SmallRegion,
  youth: string,
  relation: AccountOf<'family'>['relation'],
  facts: Parameters<typeof joinFamily>[3] = {},
): AccountOf<'family'> =>
  joinFamily(
    region.office,
    region.coco,
    { youthId: youthId(region, youth), relation, name: `Verzonnen ${relation}` },
    facts,
  );

export const scored = (
  safety: Scores['safety'],
  bond = safety,
  attunement = safety,
  ordinary = safety,
): Scores => ({ safety, bond, attunement, ordinary });
