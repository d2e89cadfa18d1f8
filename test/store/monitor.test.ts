import { beforeEach, expect, test } from 'vitest';
import type { Id } from '../../src/domain/ids.ts';
import {
  type Store,
  firstOrganisation,
  id,
  openStore,
  pen,
  vacancyFacts,
  youthFacts,
} from './opened.ts';

const since = '2025-11-23';
const year = { from: since, to: '2026-11-22' };
const on = (day: string) => ({ ...pen, at: new Date(`${day}T10:00:00Z`) });

let store: Store;
beforeEach(() => void ({ store } = openStore()));

/** A vacancy of a home, offered from this day on, and withdrawn on a later one. */
function offer(name: string, groupNo: string, from: string, withdrawn?: string): Id {
  store.together((hand) => {
    const facts = { ...vacancyFacts(groupNo), code: `V-${name}`, from, until: null, places: 2 };
    hand.vacancies.add(id(name), id(`g${groupNo}`), { ...facts, confirmedOn: from }, on(from));
    if (withdrawn !== undefined) hand.vacancies.withdraw(id(name), 'filled', on(withdrawn));
  });
  return id(name);
}

/** Somebody who was given this place on a day, and may have lived there until another. */
function stay(name: string, vacancy: Id, groupNo: string, accepted: string, ended?: string): void {
  store.together((hand) => {
    const [youthId, proposalId] = [id(`y${name}`), id(`p${name}`)];
    const at = { youthId, groupId: id(`g${groupNo}`), vacancyId: vacancy, startsOn: accepted };
    hand.youths.add(
      youthId,
      firstOrganisation,
      { ...youthFacts('1'), code: `J-${name}` },
      on(accepted),
    );
    const told = { origin: 'by-hand', because: '', reasons: [], overridden: [] } as const;
    hand.proposals.add({ id: proposalId, ...at, ...told }, on(accepted));
    hand.proposals.consult(proposalId, `A-${name.toUpperCase()}`, on(accepted));
    hand.placements.add(
      { id: id(name), proposalId, ...at, reason: '', overridden: [] },
      on(accepted),
    );
    if (ended === undefined) return;
    hand.placements.start(id(name), accepted, on(accepted));
    const ending = { endedOn: ended, reason: 'home', note: '', waitsAgain: false };
    hand.placements.end(id(name), ending, on(ended));
  });
}

function takeOff(name: string, day: string): void {
  store.together((hand) => {
    const facts = { ...youthFacts('1'), code: `J-${name}` };
    hand.youths.add(id(name), firstOrganisation, facts, on('2020-01-01'));
    hand.youths.addListing(id(name), false, 'moved', on(day));
  });
}

const providers = () => store.providers.list().map(({ id: providerId }) => ({ providerId }));
const codesOf = (ids: readonly string[]) => ids.map((one) => one.replace(/0+$/, '')).sort();

test('of everybody the same places are told as of each provider by itself: those of this year', () => {
  offer('long', '1', '2020-01-01', '2020-06-01');
  offer('lately', '1', '2020-01-01', '2026-02-01');
  offer('first-day', '2', '2025-11-23', '2025-11-23');
  offer('still', '2', '2020-01-01');
  offer('to-come', '2', '2026-11-23');

  const all = store.monitor.listOffered({ all: true }, year);
  expect(codesOf(all.map(({ id: one }) => one))).toEqual(codesOf(['lately', 'firstday', 'still']));
  expect(all.find((one) => one.id === id('lately'))).toMatchObject({
    withdrawnOn: '2026-02-01',
    providerId: id('p1'),
  });
  const each = providers().flatMap((scope) => store.monitor.listOffered(scope, year));
  expect(new Set(each)).toEqual(new Set(all));
});

test('and the same stays: of who lives there, came or left in it', () => {
  const vacancy = { one: offer('one', '1', '2020-01-01'), two: offer('two', '2', '2020-01-01') };
  stay('before', vacancy.one, '1', '2020-02-01', '2025-11-22');
  stay('left', vacancy.one, '1', '2020-02-01', '2025-11-23');
  stay('lives', vacancy.two, '2', '2020-02-01');
  stay('both', vacancy.two, '2', '2026-02-01', '2026-03-01');

  const all = store.monitor.listStays({ all: true }, since);
  const ended = all.map(({ endedOn }) => endedOn).sort();
  expect(ended).toEqual(['2025-11-23', '2026-03-01', null]);
  const each = providers().flatMap((scope) => store.monitor.listStays(scope, since));
  expect(new Set(each)).toEqual(new Set(all));
});

test('a place that was given by mistake was never taken', () => {
  const one = offer('one', '1', '2020-01-01');
  stay('wrong', one, '1', '2026-02-01');
  store.together((hand) => {
    const undoing = { undoneOn: '2026-02-02', reason: 'mistake', note: '' };
    hand.placements.undo(id('wrong'), undoing, on('2026-02-02'));
  });
  for (const scope of [{ all: true } as const, ...providers()])
    expect(store.monitor.listStays(scope, since)).toEqual([]);
});

test('of everybody the same youths waited as of each organisation by itself', () => {
  const vacancy = offer('one', '1', '2020-01-01');
  stay('before', vacancy, '1', '2020-02-01');
  stay('placed', vacancy, '1', '2026-02-01');
  takeOff('gone', '2025-11-22');
  takeOff('off', '2025-11-23');

  const from = `${since}T00:00:00.000Z`;
  const all = store.monitor.listWaited({ all: true }, from);
  expect(all.map(({ code }) => code)).toEqual(['J-1', 'J-2', 'J-off', 'J-placed']);
  expect(store.monitor.listWaited({ organisationId: firstOrganisation }, from)).toEqual(all);
});
