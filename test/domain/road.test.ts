import { describe, expect, test } from 'vitest';
import { holdFor, ranOut } from '../../src/domain/hold.ts';
import type { Placement } from '../../src/domain/placement.ts';
import { defaultRoad } from '../../src/domain/road-policy.ts';
import type { RoadFacts } from '../../src/domain/road-steps.ts';
import { roadOf } from '../../src/domain/road.ts';
import { nextCheck } from '../../src/domain/settling-in.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { groupOf, proposalOf, youthOf } from './someone.ts';
import { whyNotClosed } from '../../src/domain/closed-help.ts';

const at = (day: string) => `${day}T11:00:00.000Z`;
const put = { madeAt: at('2026-11-20'), consultedAt: at('2026-11-23') };
const yes = {
  party: 'provider' as const,
  ...{ says: 'yes' as const, reason: null, note: '', by: 'Team', at: at('2026-11-24') },
  accountId: 'f'.repeat(26),
};
const release = {
  ground: 'measure' as const,
  words: '',
  by: 'Coco',
  at: at('2026-11-25'),
  renewals: [],
};

const states = (facts: Partial<RoadFacts> & Pick<RoadFacts, 'proposal'>, policy = defaultRoad) =>
  Object.fromEntries(
    roadOf({ visits: [], ...facts }, policy).map(({ name, state }) => [name, state]),
  );

describe('the road of a proposal', () => {
  test('waits for provider and family at the same time, each with a last working day', () => {
    const road = roadOf({ proposal: proposalOf(put), visits: [] }, defaultRoad);
    const now = road.filter(({ state }) => state === 'now');
    expect(now.map(({ name, since, dueOn }) => [name, since, dueOn])).toEqual([
      ['provider', at('2026-11-23'), '2026-11-30'],
      ['family', at('2026-11-23'), '2026-11-30'],
    ]);
  });

  test('comes back to the coordinator with a question', () => {
    const asks = { ...yes, says: 'question' as const, note: 'Hoe oud?' };
    const road = roadOf(
      { proposal: proposalOf({ ...put, answers: [asks] }), visits: [] },
      defaultRoad,
    );
    expect(road.find(({ name }) => name === 'provider')).toMatchObject({
      ...{ state: 'now', owners: ['coordinator'], since: yes.at, dueOn: null },
    });
  });

  test('goes from a yes to releasing, and from there to accepting', () => {
    expect(states({ proposal: proposalOf({ ...put, answers: [yes] }) })).toMatchObject({
      ...{ provider: 'done', family: 'optional', release: 'now', visit: 'optional' },
      ...{ acceptance: 'later', start: 'later', end: 'optional' },
    });
    const released = proposalOf({ ...put, answers: [yes], release });
    expect(states({ proposal: released })).toMatchObject({ release: 'done', acceptance: 'now' });
    const [acceptance] = roadOf({ proposal: released, visits: [] }, defaultRoad).filter(
      ({ name }) => name === 'acceptance',
    );
    expect(acceptance?.since).toBe(release.at);
  });

  test('asks for a visit where the region does, or where one is planned', () => {
    const proposal = proposalOf({ ...put, answers: [yes], release });
    expect(states({ proposal }, { ...defaultRoad, visitFirst: true })['visit']).toBe('now');
    const visit: Visit = {
      ...{ id: 'v'.repeat(26), proposalId: proposal.id, kind: 'trial', note: '' },
      ...{ fromOn: '2026-12-01', untilOn: '2026-12-03', plannedAt: at('2026-11-26') },
      ...{ outcome: null, recordedAt: null },
    };
    expect(states({ proposal, visits: [visit] })).toMatchObject({
      visit: 'optional',
      trial: 'now',
    });
    const held = { ...visit, outcome: 'went-well', recordedAt: at('2026-12-03') } as const;
    expect(states({ proposal, visits: [held] })).toMatchObject({
      trial: 'done',
      acceptance: 'now',
    });
    const off = { ...held, outcome: 'did-not-happen' } as const;
    expect(states({ proposal, visits: [off] })['trial']).toBe('optional');
  });

  test('stops where the proposal was closed', () => {
    const expiry = { why: 'provider-silent', at: at('2026-12-30') } as const;
    expect(states({ proposal: proposalOf({ ...put, expiry }) })).toMatchObject({
      ...{ put: 'done', provider: 'stopped', acceptance: 'stopped' },
    });
  });

  test('goes on after acceptance, with a talk after two, six and twelve weeks', () => {
    const placement = {
      acceptedAt: at('2026-11-26'),
      startsOn: '2026-12-01',
      startedOn: '2026-12-02',
      endedOn: null,
    } as Placement;
    const proposal = proposalOf({ ...put, answers: [yes], release, placementId: 'p'.repeat(26) });
    const road = roadOf({ proposal, visits: [], placement, checks: [] }, defaultRoad);
    expect(road.find(({ state }) => state === 'now')).toMatchObject({
      ...{ name: 'check-2', since: '2026-12-02', dueOn: '2026-12-16' },
      owners: ['provider', 'coordinator'],
    });
    expect(nextCheck(placement, [{ weeks: 2 }])).toEqual({ weeks: 6, dueOn: '2027-01-13' });
    expect(nextCheck({ startedOn: '2026-12-02', endedOn: '2026-12-20' }, [])).toBeUndefined();
  });
});

describe('the road of a crisis', () => {
  const placement = {
    ...{ acceptedAt: at('2026-11-23'), startsOn: '2026-11-24', startedOn: null, endedOn: null },
  } as Placement;
  const given = { ...put, placementId: 'p'.repeat(26) };

  test('asks for the answer and the name after the place was given, beside the start', () => {
    const proposal = proposalOf(given);
    expect(states({ proposal, placement })).toMatchObject({
      ...{ provider: 'now', family: 'optional', release: 'later', acceptance: 'done' },
      start: 'now',
    });
    const road = roadOf({ proposal, placement, visits: [] }, defaultRoad);
    expect(road.find(({ name }) => name === 'provider')).toMatchObject({
      ...{ owners: ['provider'], since: put.consultedAt, dueOn: '2026-11-30' },
    });
    const answered = proposalOf({ ...given, answers: [yes] });
    expect(states({ proposal: answered, placement })).toMatchObject({
      ...{ provider: 'done', release: 'now', start: 'now' },
    });
  });

  test('comes back to the coordinator with a no', () => {
    const no = { ...yes, says: 'no' as const, reason: 'group-fit' };
    const proposal = proposalOf({ ...given, answers: [no] });
    const road = roadOf({ proposal, placement, visits: [] }, defaultRoad);
    expect(road.find(({ name }) => name === 'provider')).toMatchObject({
      ...{ state: 'now', owners: ['coordinator'], since: no.at, dueOn: null },
    });
  });

  test('asks for nothing more once the youth has left', () => {
    const proposal = proposalOf({ ...given, hasLeft: true });
    const left = { ...placement, endedOn: '2026-11-26' };
    expect(states({ proposal, placement: left })).toMatchObject({
      ...{ provider: 'optional', release: 'optional', start: 'optional' },
    });
  });
});

describe('a place is held', () => {
  const noon = new Date('2026-12-23T11:00:00Z');
  test.each([
    [
      'five working days, until midnight in the Netherlands',
      {},
      'deciding',
      '2026-12-31T23:00:00.000Z',
    ],
    [
      'two days and nights in a crisis',
      { urgency: 'crisis' },
      'crisis',
      '2026-12-25T11:00:00.000Z',
    ],
    [
      'as long as a conditional authorisation runs',
      { legalBasis: 'closed-conditional', legalUntil: '2027-05-01' },
      ...['conditional', '2027-05-01T22:00:00.000Z'],
    ],
  ] as const)('%s', (_name, facts, kind, untilAt) => {
    const hold = holdFor(youthOf(facts), defaultRoad, noon);
    expect(hold).toEqual({ kind, untilAt });
    expect(ranOut(hold, noon)).toBe(false);
    expect(ranOut(hold, new Date(hold.untilAt))).toBe(true);
  });
});

describe('closed youth care', () => {
  const group = groupOf({ setting: 'closed', registeredClosed: true });
  const closed = { legalBasis: 'closed', legalFrom: '2026-11-01', bornOn: '2010-05-05' } as const;
  test.each([
    ['is possible in a registered group', closed, group, 0],
    [
      'is not possible in a group that is not registered',
      closed,
      { ...group, registeredClosed: false },
      1,
    ],
    [
      'only holds a place while conditions are kept',
      { ...closed, legalBasis: 'closed-conditional' },
      group,
      1,
    ],
    ['lasts four weeks in an emergency', { ...closed, legalBasis: 'closed-emergency' }, group, 1],
    ['ends half a year after the 18th birthday', { ...closed, bornOn: '2008-05-05' }, group, 1],
    ['is not asked about in an open group', { ...closed, bornOn: '2008-05-05' }, groupOf({}), 0],
  ] as const)('%s', (_name, youth, where, reasons) => {
    expect(whyNotClosed(youth, where, '2026-12-01')).toHaveLength(reasons);
  });
});
