import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { renewRelease } from '../../src/actions/renew-release.ts';
import type { ReleaseGround } from '../../src/domain/release.ts';
import { defaultRoad } from '../../src/domain/road-policy.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring, hireCoordinator } from '../office.ts';
import { setRoad } from '../relaxed-road.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  parentOf,
  put,
} from '../small-region.ts';

let region: SmallRegion;
let proposalId: string;

beforeEach(async () => {
  region = await openSmallRegion();
  setRoad(region.office, region.coco, defaultRoad);
});

const store = () => region.office.store;
const at = (moment: string) => {
  region.office.moment = new Date(moment);
};
const facts = (more: Partial<YouthFacts>) => {
  bring(region.office, youthList, [{ code: 'J-1', name: 'Fictieve Fenna', ...more }]);
};
/** Put, answered with yes, and released on this ground. */
const released = (ground: ReleaseGround): string => {
  proposalId = put(region, 'J-1', 'V-1');
  const yes = { proposalId, says: 'yes', reason: null, note: '' } as const;
  ok(answerAsProvider(region.office, region.one, yes));
  ok(releaseIdentity(region.office, region.coco, { proposalId, ground, words: 'Eerst.' }));
  return proposalId;
};
const accept = () =>
  acceptProposal(region.office, region.coco, {
    ...{ proposalId, startsOn: '2026-12-01', reason: 'past goed', why: 'fits-best' },
  });
const renew = (ground: ReleaseGround, who = region.coco) =>
  renewRelease(region.office, who, { proposalId, ground });

const lapsed = (why: RegExp) => ({
  refusal: { code: 'consent-lapsed', because: [{ nl: expect.stringMatching(why) }] },
});

describe('consent that was asked at the release', () => {
  test('holds at the acceptance until the evening before a twelfth birthday, in the Netherlands', () => {
    facts({ bornOn: '2014-11-23' });
    released('parents');
    at('2026-11-22T22:59:00Z');
    expect(no(accept())).toBeUndefined();
  });

  test('lapses at its midnight: it is asked anew, the first stays, and then the place is given', () => {
    facts({ bornOn: '2014-11-23' });
    released('parents');
    at('2026-11-22T23:01:00Z');
    expect(accept()).toMatchObject(lapsed(/23 november 2026 12 jaar geworden/));
    expect(store().placements.list()).toEqual([]);

    expect(no(renew('parents'))).toBe('other-ground');
    ok(renew('youth-and-parents'));
    expect(lastDeed(region)).toMatchObject({
      did: 'release-renewed',
      detail: { ground: 'youth-and-parents', lapsed: 'birthday' },
    });
    expect(store().proposals.find(proposalId)?.release).toMatchObject({
      ...{ ground: 'parents', words: 'Eerst.', at: '2026-11-22T11:00:00.000Z' },
      renewals: [
        { ground: 'youth-and-parents', by: region.coco.name, at: '2026-11-22T23:01:00.000Z' },
      ],
    });
    ok(accept());
  });

  test.each([
    ['2010-12-01', 'youth-and-parents', /1 december 2026 16 jaar/],
    ['2008-12-01', 'representative', /1 december 2026 18 jaar/],
  ] as const)('lapses on the birthday of who was born on %s', (bornOn, ground, why) => {
    facts({ bornOn, extendedHelp: 'began-before-18' });
    released(ground);
    at('2026-11-30T23:01:00Z');
    expect(accept()).toMatchObject(lapsed(why));
    ok(renew('youth'));
    expect(no(accept())).not.toBe('consent-lapsed');
  });

  test('lapses with a measure that ended, and with one that began', () => {
    facts({ legalBasis: 'guardianship', legalUntil: '2026-11-25' });
    released('measure');
    at('2026-11-26T11:00:00Z');
    expect(accept()).toMatchObject(lapsed(/geldt niet meer/));
    ok(renew('youth-and-parents'));
    facts({ legalBasis: 'guardianship', legalUntil: '2027-11-25' });
    expect(accept()).toMatchObject(lapsed(/Er is nu een maatregel/));
    ok(renew('measure'));
    expect(store().proposals.find(proposalId)?.release?.renewals).toHaveLength(2);
    ok(accept());
  });

  test('lapses when somebody of the parents lost authority since', () => {
    const parent = parentOf(region, 'J-1');
    released('youth-and-parents');
    at('2026-11-23T11:00:00Z');
    const record = (authority: 'yes' | 'no') =>
      store().together((pen) => {
        const seen = { authority, ground: 'register', addressShown: false, email: '' };
        pen.families.record(parent.id, seen, { by: region.coco.id, at: region.office.moment });
      });
    record('yes');
    at('2026-11-24T11:00:00Z');
    record('no');
    expect(accept()).toMatchObject(lapsed(/gezag/));
    at('2026-11-25T11:00:00Z');
    ok(renew('youth-and-parents'));
    ok(accept());
  });
});

describe('a renewal', () => {
  test('is only for what was released, is open and lapsed; twice says nothing new', () => {
    proposalId = put(region, 'J-1', 'V-1');
    expect(no(renew('youth-and-parents'))).toBe('not-released');
    proposalId = '';
    expect(no(renew('youth-and-parents'))).toBe('no-such-proposal');
  });

  test('is not written while consent holds, and not for another organisation', async () => {
    released('youth-and-parents');
    ok(renew('youth-and-parents'));
    expect(deeds(region)).not.toContain('release-renewed J-1');
    at('2026-11-25T11:00:00Z');
    facts({ legalBasis: 'guardianship' });
    const { id } = await hireCoordinator(region.office, 'Vreemde');
    const other = { ...region.coco, id, organisationId: 'z'.repeat(26) };
    expect(no(renew('measure', other))).toBe('no-such-proposal');
    ok(renew('measure'));
    ok(renew('measure'));
    expect(store().proposals.find(proposalId)?.release?.renewals).toHaveLength(1);
    ok(accept());
    expect(no(renew('measure'))).toBe('no-longer-open');
  });
});
