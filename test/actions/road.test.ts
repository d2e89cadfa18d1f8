import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { asksForExperts, escalate } from '../../src/actions/escalate.ts';
import { followRate } from '../../src/actions/follow-rate.ts';
import { giveBackPlace, holdPlace } from '../../src/actions/holds.ts';
import { confirmStart } from '../../src/actions/placements.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { answerRoad, proposeRoad } from '../../src/actions/road-policy.ts';
import { recordCheck } from '../../src/actions/settling-in.ts';
import { planVisit, tellVisit } from '../../src/actions/visits.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import { defaultRoad } from '../../src/domain/road-policy.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring, hireCoordinator } from '../office.ts';
import { noStepsFirst, setRoad } from '../relaxed-road.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  placed,
  proposed,
  put,
  youthId,
} from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const store = () => region.office.store;
const later = (moment: string) => {
  region.office.moment = new Date(moment);
};
const says = (proposalId: string, word: 'yes' | 'no') =>
  ok(
    answerAsProvider(region.office, region.one, {
      ...{ proposalId, says: word, note: '' },
      reason: word === 'no' ? 'group-fit' : null,
    }),
  );
const release = (proposalId: string) => {
  const youth = store().youths.find(store().proposals.find(proposalId)!.youthId)!;
  const [ground] = groundsFor(youth.facts, '2026-11-22');
  ok(releaseIdentity(region.office, region.coco, { proposalId, ground, words: '' }));
};
const accept = (proposalId: string) =>
  acceptProposal(region.office, region.coco, {
    ...{ proposalId, startsOn: '2026-12-20', reason: 'past goed', why: 'fits-best' },
  });

describe('the steps a region asks for', () => {
  beforeEach(() => {
    setRoad(region.office, region.coco, defaultRoad);
  });

  test('come before acceptance, whatever reason is written down', () => {
    const id = put(region, 'J-2', 'V-1');
    const refused = accept(id);
    expect(refused).toMatchObject({ refusal: { code: 'steps-missing', because: [{}, {}] } });
    says(id, 'yes');
    expect(accept(id)).toMatchObject({
      refusal: { because: [{ nl: expect.stringMatching(/vrijgegeven/) }] },
    });
    expect(store().placements.list()).toEqual([]);
  });

  test('are walked, and then a place is given', () => {
    const id = put(region, 'J-2', 'V-1');
    says(id, 'yes');
    release(id);
    setRoad(region.office, region.coco, { visitFirst: true });
    expect(accept(id)).toMatchObject({
      refusal: { because: [{ nl: expect.stringMatching(/kennisgemaakt/) }] },
    });
    const day = { fromOn: '2026-11-22', untilOn: '2026-11-22' };
    const visitId = ok(
      planVisit(region.office, region.coco, { proposalId: id, kind: 'acquaintance', ...day }),
    );
    const told = { visitId, outcome: 'went-well', note: '' } as const;
    ok(tellVisit(region.office, region.coco, told));
    expect(no(accept(id))).toBeUndefined();
    expect(deeds(region)).toEqual(
      expect.arrayContaining(['acquaintance-planned J-2', 'acquaintance-told J-2']),
    );
  });

  test('may follow afterwards in a crisis, and that is written down', () => {
    bring(region.office, youthList, [{ code: 'J-2', name: 'Bedachte Bram', urgency: 'crisis' }]);
    ok(accept(put(region, 'J-2', 'V-1')));
    expect(lastDeed(region)).toMatchObject({ detail: { later: ['provider', 'release'] } });
  });

  test('have one that no crisis lets pass: a provider knows what is asked of it', () => {
    bring(region.office, youthList, [{ code: 'J-2', name: 'Bedachte Bram', urgency: 'crisis' }]);
    const id = proposed(region, 'J-2', 'V-1');
    const notPut = {
      refusal: { code: 'steps-missing', because: [{ nl: expect.stringMatching(/voorgelegd/) }] },
    };
    expect(accept(id)).toMatchObject(notPut);
    // Nor any policy: a region that asks for no yes asks all the same.
    setRoad(region.office, region.coco, noStepsFirst);
    expect(accept(id)).toMatchObject(notPut);
    expect(store().placements.list()).toEqual([]);
    ok(putToPeople(region.office, region.coco, { proposalId: id }));
    ok(accept(id));
  });

  test('are proposed by one coordinator and confirmed by another', async () => {
    const second = await hireCoordinator(region.office, 'Dunya Tweede');
    const numbers = { ...defaultRoad, holdDays: 3 };
    const asked = { numbers, reason: 'kort' };
    expect(no(proposeRoad(region.office, region.coco, { ...asked, numbers: defaultRoad }))).toBe(
      'road-unchanged',
    );
    expect(no(proposeRoad(region.office, region.coco, { ...asked, version: 99 }))).toBe(
      'policy-moved',
    );
    const proposalId = ok(proposeRoad(region.office, region.coco, asked));
    expect(no(proposeRoad(region.office, second, asked))).toBe('road-already-proposed');
    const answer = { proposalId, answer: 'confirmed' } as const;
    expect(no(answerRoad(region.office, region.coco, answer))).toBe('own-road-proposal');
    ok(answerRoad(region.office, second, answer));
    expect(store().roadPolicies.findNow().numbers.holdDays).toBe(3);
    expect(no(answerRoad(region.office, second, answer))).toBe('road-proposal-closed');
  });
});

describe('a place that is held', () => {
  test('is not given to somebody else, until it is given back', () => {
    const first = put(region, 'J-1', 'V-1');
    const second = put(region, 'J-2', 'V-1');
    ok(holdPlace(region.office, region.coco, { proposalId: first }));
    expect(no(holdPlace(region.office, region.coco, { proposalId: second }))).toBe(
      'no-place-to-hold',
    );
    expect(no(accept(second))).toBe('place-held');
    ok(giveBackPlace(region.office, region.coco, { proposalId: first }));
    expect(store().holds.listActive()).toEqual([]);
    ok(accept(second));
  });

  test('is held once, and ends with its proposal', () => {
    const proposalId = put(region, 'J-1', 'V-1');
    const hold = () => ok(holdPlace(region.office, region.coco, { proposalId }));
    expect(hold()).toBe(hold());
    const rejection = { proposalId, reason: 'too-far', note: '', untilOn: null };
    ok(rejectProposal(region.office, region.coco, rejection));
    expect(store().holds.listActive()).toEqual([]);
    expect(no(holdPlace(region.office, region.coco, { proposalId }))).toBe('no-longer-open');
  });
});

describe('a visit', () => {
  const plan = (proposalId: string, more = {}) =>
    planVisit(region.office, region.coco, {
      ...{ proposalId, kind: 'trial' as const, fromOn: '2026-12-01', untilOn: '2026-12-03' },
      ...more,
    });

  test('is planned only with who knows who is coming, one at a time, on days that make sense', () => {
    const id = put(region, 'J-2', 'V-1');
    expect(no(plan(id))).toBe('not-released');
    says(id, 'yes');
    release(id);
    expect(no(plan(id, { untilOn: '2026-11-01' }))).toBe('days-crossed');
    expect(no(plan(id, { untilOn: '2027-11-01' }))).toBe('days-crossed');
    const visitId = ok(plan(id));
    expect(no(plan(id))).toBe('visit-planned');
    const told = { visitId, outcome: 'doubts', note: 'Verzonnen.' } as const;
    expect(no(tellVisit(region.office, region.coco, told))).toBe('visit-not-yet');
    later('2026-12-04T11:00:00Z');
    ok(tellVisit(region.office, region.coco, told));
    ok(tellVisit(region.office, region.coco, told));
    expect(no(tellVisit(region.office, region.coco, { ...told, outcome: 'went-well' }))).toBe(
      'visit-told',
    );
    expect(no(tellVisit(region.office, region.coco, { ...told, visitId: 'x'.repeat(26) }))).toBe(
      'no-such-visit',
    );
  });
});

describe('after the start', () => {
  const check = { weeks: 2, outcome: 'goes-well', note: '' } as const;

  test('the provider or the coordinator tells how it goes, each time once', () => {
    const placementId = placed(region, 'J-1', 'V-1');
    const tell = (who = region.one) => recordCheck(region.office, who, { placementId, ...check });
    expect(no(tell())).toBe('not-begun');
    const start = { placementId, startedOn: '2026-11-22' };
    ok(confirmStart(region.office, region.coco, start));
    expect(no(tell())).toBe('check-too-soon');
    later('2026-12-01T11:00:00Z');
    expect(no(tell(region.two))).toBe('no-such-placement');
    ok(tell());
    ok(recordCheck(region.office, region.coco, { placementId, ...check, outcome: 'does-not-go' }));
    expect(store().checks.listOfPlacement(placementId)).toMatchObject([
      { weeks: 2, outcome: 'goes-well', by: 'Team P-1' },
    ]);
  });
});

describe('the regional expert team', () => {
  test('is asked after the number of refusals the region set, and not before', () => {
    setRoad(region.office, region.coco, { declinesToEscalate: 1 });
    const asked = { youthId: youthId(region, 'J-1'), note: 'Verzonnen.' };
    expect(no(escalate(region.office, region.coco, asked))).toBe('too-few-declines');
    says(put(region, 'J-1', 'V-1'), 'no');
    expect(asksForExperts(store(), asked.youthId)).toBe(true);
    ok(escalate(region.office, region.coco, asked));
    expect(lastDeed(region)).toMatchObject({ did: 'expert-team-asked', detail: { declines: 1 } });
    expect(no(escalate(region.office, region.coco, asked))).toBe('too-few-declines');
  });
});

test('the follow-rate counts what people did with the advice', () => {
  placed(region, 'J-1', 'V-1');
  expect(followRate(store(), '2026-01-01')).toEqual({ followed: 0, otherwise: 1, rejected: 0 });
  expect(followRate(store(), '2027-01-01')).toEqual({ followed: 0, otherwise: 0, rejected: 0 });
});
