import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { followRate } from '../../src/actions/follow-rate.ts';
import { confirmStart, endPlacement } from '../../src/actions/placements.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import { statusOfPlacement } from '../../src/domain/placement.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import { hireCoordinator, noon } from '../office.ts';
import {
  type SmallRegion,
  agreed,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  proposed,
  put,
  youthId,
} from '../small-region.ts';
import { otherOrganisation } from '../web/other-organisation.ts';

let region: SmallRegion;
let proposalId: string;
let rival: string;
let placementId: string;
const accept = (id = proposalId) =>
  acceptProposal(region.office, region.coco, {
    proposalId: id,
    startsOn: '2026-11-22',
    reason: 'past goed',
  });
const given = (youth: string, vacancy: string) => ok(accept(put(region, youth, vacancy)));
beforeEach(async () => {
  region = await openSmallRegion();
  rival = proposed(region, 'J-2', 'V-1');
  proposalId = agreed(region, 'J-1', 'V-1');
  placementId = ok(accept());
});

const undo = (more: { reason?: string; note?: string } = {}, who = region.coco) =>
  undoAcceptance(region.office, who, {
    placementId,
    reason: 'wrong-choice',
    note: 'verkeerde regel aangeklikt',
    ...more,
  });
const placement = () => region.office.store.placements.find(placementId)!;
const proposal = (id = proposalId) => region.office.store.proposals.find(id)!;
const taken = () => region.office.store.vacancies.findByCode('V-1')?.taken;
const waiting = () =>
  region.office.store.youths
    .listWaiting()
    .map(({ facts }) => [facts.code, facts.waitingSince].join(' '));

describe('undoing an acceptance', () => {
  test('frees the place, and the youth waits again since the same day', () => {
    expect([taken(), waiting()]).toEqual([1, ['J-2 2026-08-01']]);
    ok(undo());
    expect([taken(), waiting()]).toEqual([0, ['J-1 2026-03-01', 'J-2 2026-08-01']]);
    expect(statusOfPlacement(placement())).toBe('undone');
    expect(placement().undoing).toMatchObject({
      reason: 'wrong-choice',
      note: 'verkeerde regel aangeklikt',
      by: region.coco.name,
    });
    expect(region.office.store.placements.listActive()).toEqual([]);
  });

  test('is said in the journal, by codes', () => {
    ok(undo());
    expect(lastDeed(region)).toMatchObject({
      did: 'acceptance-undone',
      subject: 'J-1',
      detail: { group: 'G-1', vacancy: 'V-1', reason: 'wrong-choice' },
    });
    expect(JSON.stringify(lastDeed(region))).not.toContain('aangeklikt');
  });

  test('revives nobody: its own proposal and the one it closed stay closed', () => {
    expect(statusOf(proposal(rival))).toBe('withdrawn');
    ok(undo());
    expect(statusOf(proposal())).toBe('undone');
    expect(statusOf(proposal(rival))).toBe('withdrawn');
    expect(no(accept())).toBe('no-longer-open');
    expect(
      no(releaseIdentity(region.office, region.coco, { proposalId, ground: 'parents', words: '' })),
    ).toBe('no-longer-open');
  });

  test('lets the place be given to another, and the youth be placed anew', () => {
    ok(undo());
    given('J-2', 'V-1');
    expect(taken()).toBe(1);
    given('J-1', 'V-2');
    expect(region.office.store.placements.listActive()).toHaveLength(2);
  });

  test('tells the provider and the family that something changed, and no more', () => {
    const before = region.office.store.outbox.list().length;
    ok(undo());
    const mails = region.office.store.outbox.list();
    expect(mails.length).toBeGreaterThan(before);
    expect(mails.filter(({ kind }) => kind === 'something-changed').length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain('J-1');
  });

  test('counts for nothing in how often the advice was followed', () => {
    const counted = () => followRate(region.office.store, '2026-01-01').otherwise;
    expect(counted()).toBe(1);
    ok(undo());
    expect(counted()).toBe(0);
  });

  test('twice is once', () => {
    ok(undo());
    const before = deeds(region);
    expect(ok(undo({ reason: 'other', note: 'nog eens' }))).toBe(placementId);
    expect(deeds(region)).toEqual(before);
    expect(placement().undoing?.reason).toBe('wrong-choice');
  });
});

describe('undoing is refused', () => {
  test.each([
    ['without a reason of the list', { reason: 'because' }, 'unknown-reason'],
    ['without words', { note: '' }, 'say-why'],
  ])('%s', (_, more, code) => {
    expect(no(undo(more))).toBe(code);
    expect(taken()).toBe(1);
  });

  test('once it began, or ended', () => {
    ok(confirmStart(region.office, region.coco, { placementId, startedOn: '2026-11-22' }));
    expect(no(undo())).toBe('already-started');
    const ending = { endedOn: '2026-11-22', reason: 'back-home', note: '', waitsAgain: false };
    ok(endPlacement(region.office, region.coco, { placementId, ...ending }));
    expect(no(undo())).toBe('already-ended');
  });

  test('by another organisation', async () => {
    const elsewhere = await hireCoordinator(region.office, 'Elders', otherOrganisation(region));
    expect(no(undo({}, elsewhere))).toBe('no-such-placement');
    expect(taken()).toBe(1);
  });

  test('and what was undone neither begins nor ends', () => {
    ok(undo());
    const begin = { placementId, startedOn: '2026-11-22' };
    expect(no(confirmStart(region.office, region.one, begin))).toBe('already-ended');
    const ending = { endedOn: '2026-11-22', reason: 'back-home', note: '', waitsAgain: false };
    expect(no(endPlacement(region.office, region.coco, { placementId, ...ending }))).toBe(
      'already-ended',
    );
  });
});

describe('what is kept of it', () => {
  const id = () => youthId(region, 'J-1');
  const rows = () => region.office.store.subject.rowsOf(id(), 'J-1').get('placement_undoings');

  test('is in the copy for the youth; its words go with who it was', () => {
    ok(undo());
    expect(rows()).toMatchObject([{ reason: 'wrong-choice', note: 'verkeerde regel aangeklikt' }]);
    region.office.store.together((pen) =>
      pen.retention.forgetIdentity(id(), region.office.store.youths.find(id())!.facts, noon),
    );
    expect(rows()).toMatchObject([{ reason: 'wrong-choice', note: '' }]);
  });

  test('goes with what came to nothing, after its time and not before', () => {
    ok(undo());
    const organisationId = region.coco.organisationId;
    const forget = (beforeDay: string) =>
      region.office.store.together((pen) =>
        pen.retention.forgetRecords({
          organisationId,
          before: `${beforeDay}T00:00:00.000Z`,
          beforeDay,
        }),
      );
    forget('2026-11-22');
    expect(region.office.store.proposals.find(proposalId)).toBeDefined();
    forget('2026-11-23');
    expect(region.office.store.proposals.find(proposalId)).toBeUndefined();
    expect(rows()).toBeUndefined();
  });

  test('goes when the youth is erased', () => {
    ok(undo());
    const erasure = {
      youthId: id(),
      youthCode: 'J-1',
      ground: 'asked',
      erasedAt: noon.toISOString(),
    };
    region.office.store.together((pen) => pen.erasing.erase(erasure));
    expect(region.office.store.placements.find(placementId)).toBeUndefined();
  });
});

describe('the database itself', () => {
  const write = (act: (pen: { by: string; at: Date }) => void) =>
    act({ by: region.coco.id, at: region.office.now() });

  test('does not undo what began, and starts nothing that was undone', () => {
    const undoing = { undoneOn: '2026-11-22', reason: 'other', note: '' };
    ok(undo());
    expect(() =>
      write((ink) =>
        region.office.store.together((pen) => pen.placements.start(placementId, '2026-11-22', ink)),
      ),
    ).toThrow('what was undone does not begin');
    const begun = given('J-2', 'V-1');
    ok(confirmStart(region.office, region.coco, { placementId: begun, startedOn: '2026-11-22' }));
    expect(() =>
      write((ink) =>
        region.office.store.together((pen) => pen.placements.undo(begun, undoing, ink)),
      ),
    ).toThrow('what began or ended is not undone');
  });
});
