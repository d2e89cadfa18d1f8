import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { endPlacement } from '../../src/actions/placements.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { replyToQuestion } from '../../src/actions/reply-to-question.ts';
import { planVisit, tellVisit } from '../../src/actions/visits.ts';
import { disclosureOf } from '../../src/domain/disclosure.ts';
import type { ReleaseGround } from '../../src/domain/release.ts';
import { defaultRoad } from '../../src/domain/road-policy.ts';
import { roadOf } from '../../src/domain/road.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import { setRoad } from '../relaxed-road.ts';
import {
  type SmallRegion,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  parentOf,
  put,
} from '../small-region.ts';

let region: SmallRegion;
let proposalId: string;
let placementId: string;

beforeEach(async () => {
  region = await openSmallRegion();
  const { office, coco } = region;
  setRoad(office, coco, defaultRoad);
  bring(office, youthList, [{ code: 'J-2', name: 'Bedachte Bram', urgency: 'crisis' }]);
  proposalId = put(region, 'J-2', 'V-1');
  placementId = ok(
    acceptProposal(office, coco, { proposalId, startsOn: '2026-11-22', reason: 'crisis' }),
  );
});

const proposal = () => region.office.store.proposals.find(proposalId)!;
const says = (word: 'yes' | 'no' | 'question', who = region.one) =>
  answerAsProvider(region.office, who, {
    ...{ proposalId, says: word, note: '' },
    reason: word === 'no' ? 'group-fit' : null,
  });
const release = (ground: ReleaseGround = 'youth-and-parents') =>
  releaseIdentity(region.office, region.coco, { proposalId, ground, words: '' });
const end = () =>
  ok(
    endPlacement(region.office, region.coco, {
      ...{ placementId, endedOn: '2026-11-22', reason: 'did-not-start', note: '' },
      waitsAgain: true,
    }),
  );

/** The steps that wait for somebody now. */
function stepNow() {
  const { store } = region.office;
  const placement = store.placements.find(placementId);
  const visits = store.visits.listOfProposal(proposalId);
  return roadOf({ proposal: proposal(), visits, placement }, defaultRoad)
    .filter(({ state }) => state === 'now')
    .map(({ name }) => name);
}

describe('a place that was given in a crisis', () => {
  test('is answered afterwards, and then the name follows on its own ground', () => {
    expect(no(release())).toBe('no-interest');
    ok(says('yes'));
    expect(lastDeed(region)).toMatchObject({ did: 'provider-said-yes' });
    expect(no(release('parents'))).toBe('other-ground');
    expect(disclosureOf(proposal())).toBe('profile');
    ok(release());
    expect(disclosureOf(proposal())).toBe('bundle');
    expect(lastDeed(region)).toMatchObject({
      ...{ did: 'identity-released', detail: { ground: 'youth-and-parents' } },
    });
  });

  test('is answered by the house it is about, once with yes', () => {
    expect(no(says('yes', region.two))).toBe('no-such-proposal');
    ok(says('yes'));
    expect(no(says('no'))).toBe('no-longer-open');
    expect(proposal().answers).toHaveLength(1);
  });

  test('may be asked about, and the question is replied to', () => {
    ok(says('question'));
    ok(replyToQuestion(region.office, region.coco, { proposalId, text: 'Ja, vanavond.' }));
    ok(says('yes'));
    const more = { proposalId, text: 'Nog iets.' };
    expect(no(replyToQuestion(region.office, region.coco, more))).toBe('no-longer-open');
  });

  test('may be declined with a reason, and the house may think otherwise', () => {
    expect(
      no(
        answerAsProvider(region.office, region.one, {
          ...{ proposalId, says: 'no', reason: 'nonsense', note: '' },
        }),
      ),
    ).toBe('unknown-reason');
    ok(says('no'));
    expect(no(release())).toBe('no-interest');
    expect(disclosureOf(proposal())).toBe('nothing');
    const apart = () => region.office.store.exclusions.listOfProposal(proposalId);
    expect(apart()).toHaveLength(1);
    ok(says('yes'));
    expect(apart()).toEqual([]);
    ok(release());
  });

  test('waits no longer for an answer once the stay has ended', () => {
    end();
    expect(no(says('yes'))).toBe('no-longer-open');
    expect(no(release())).toBe('no-longer-open');
    expect(region.office.store.proposals.listUnreleasedForOrganisation(region.coco.organisationId)).toEqual([]); // prettier-ignore
  });

  test('is answered by each of the family until they agree, while the stay lasts', () => {
    const parent = parentOf(region, 'J-2');
    const family = (word: 'agree' | 'talk', who = parent) =>
      answerAsFamily(region.office, who, { proposalId, says: word, reason: null, note: '' });
    ok(family('talk'));
    expect(lastDeed(region)).toMatchObject({ did: 'family-said-talk' });
    ok(family('agree'));
    expect(no(family('talk'))).toBe('no-longer-open');
    const other = parentOf(region, 'J-2');
    ok(family('talk', other));
    expect(no(family('talk', parentOf(region, 'J-1')))).toBe('no-such-proposal');
    end();
    expect(no(family('agree', other))).toBe('no-longer-open');
  });

  test('may be visited once the name is known, while the stay lasts', () => {
    const days = { fromOn: '2026-11-22', untilOn: '2026-11-22' };
    const plan = () =>
      planVisit(region.office, region.coco, { proposalId, kind: 'acquaintance', ...days });
    expect(no(plan())).toBe('not-released');
    ok(says('yes'));
    ok(release());
    const visitId = ok(plan());
    expect(stepNow()).toContain('visit');
    const told = { visitId, outcome: 'went-well', note: '' } as const;
    ok(tellVisit(region.office, region.coco, told));
    expect(stepNow()).not.toContain('visit');
    end();
    expect(no(plan())).toBe('no-longer-open');
  });

  test('stays on the desk of its own organisation until the name is known', () => {
    const { proposals } = region.office.store;
    const own = () => proposals.listUnreleasedForOrganisation(region.coco.organisationId);
    expect(own().map(({ id }) => id)).toEqual([proposalId]);
    expect(proposals.listUnreleasedForOrganisation('z'.repeat(26))).toEqual([]);
    ok(says('yes'));
    expect(own()).toHaveLength(1);
    ok(release());
    expect(own()).toEqual([]);
  });
});
