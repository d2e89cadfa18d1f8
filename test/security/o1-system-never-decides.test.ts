import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { holdPlace } from '../../src/actions/holds.ts';
import { lapse } from '../../src/actions/lapse.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import { id, openStore, pen, place, propose } from '../store/opened.ts';
import { type SmallRegion, openSmallRegion, proposed, put } from '../small-region.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** The database without its last witnesses: anybody's name passes. */
function unwitnessed(db: Database): void {
  db.pragma('foreign_keys = OFF');
  for (const trigger of [
    'only_coordinators_accept',
    'only_its_coordinators_release',
    'only_its_coordinators_renew',
  ])
    db.exec(`drop trigger ${trigger}`);
}

/** Whether the file takes a decision from somebody who is no coordinator, or nobody at all. */
function taken(db: Database, sql: string): boolean {
  try {
    db.exec(sql);
    return true;
  } catch {
    return false;
  }
}

test('O1 no program writes an acceptance or a release under its own name', () => {
  const { db, store } = openStore();
  propose(store, 'one', '1', '1');
  propose(store, 'two', '2', '2');
  sabotaged('O1', unwitnessed, () => undefined)(db);
  const names = ['system', id('nobody'), ...othersThanCoordinators(db)];
  for (const [at, name] of names.entries()) {
    const placement = `'${id(`p${at}`)}', '${id('two')}', '${id('j2')}', '${id('g2')}', '${id('v2')}'`;
    expect(
      taken(
        db,
        `insert into placements values (${placement}, '2026-12-01', 'x', '[]', '${name}', 'now')`,
      ),
      `acceptance by ${name}`,
    ).toBe(false);
    expect(
      taken(
        db,
        `insert into proposal_releases values ('${id('one')}', 'youth', '', '${name}', 'now')`,
      ),
      `release by ${name}`,
    ).toBe(false);
    expect(
      taken(
        db,
        `insert into release_renewals values (null, '${id('one')}', 'youth', '${name}', 'now')`,
      ),
      `renewal by ${name}`,
    ).toBe(false);
  }
  // A coordinator may, so it is her name that counts.
  place(store, 'first', 'one', '1', '1');
  expect(store.placements.list()).toHaveLength(1);
  expect(pen.by).not.toBe('system');
});

const othersThanCoordinators = (db: Database): string[] =>
  db.prepare(`select id from accounts where role <> 'coordinator'`).pluck().all().map(String);

let region: SmallRegion;
beforeAll(async () => {
  region = await openSmallRegion();
});

const deeds = fc.constantFrom('yes', 'no', 'hold', 'release', 'accept', 'wait');

test('O1 whatever people do and however long it takes, the clock only ends things', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 6 }), fc.nat(40), (done, days) => {
      const { office } = region;
      const proposalId = freshProposal();
      for (const deed of done) act(deed, proposalId);
      const [given, released] = decisions();
      office.moment = new Date(office.moment.getTime() + days * 86_400_000);
      lapse(office);
      expect(decisions()).toEqual([given, released]);
      const lines = office.store.journal
        .listNewest(100_000)
        .filter(({ role }) => role === 'system')
        .map(({ did }) => did);
      expect(lines.filter((did) => /accept|releas|start/.test(did))).toEqual([]);
    }),
    { numRuns: rounds(60, 1000), seed: 20261122 },
  );
});

const decisions = (): [number, number] => [
  region.office.store.placements.list().length,
  region.office.store.proposals.listOpen().filter(({ release }) => release !== null).length,
];

/** An open proposal: put to people where it still can be. */
function freshProposal(): string {
  const { store } = region.office;
  const open = store.proposals.listOpen()[0];
  if (open !== undefined) return open.id;
  try {
    return put(region, 'J-1', 'V-2');
  } catch {
    return safely(() => proposed(region, 'J-2', 'V-2')) ?? 'none';
  }
}

function act(deed: string, proposalId: string): void {
  const { office, coco, one, two } = region;
  const proposal = office.store.proposals.find(proposalId);
  const youth = proposal && office.store.youths.find(proposal.youthId);
  if (youth === undefined) return;
  const provider = proposal?.providerId === one.providerId ? one : two;
  const answer = { proposalId, note: '' };
  const today = office.moment.toISOString().slice(0, 10);
  safely(() => {
    if (deed === 'yes')
      answerAsProvider(office, provider, { ...answer, says: 'yes', reason: null });
    if (deed === 'no') answerAsProvider(office, provider, { ...answer, says: 'no', reason: 'age' });
    if (deed === 'hold') holdPlace(office, coco, { proposalId });
    if (deed === 'release') {
      const [ground] = groundsFor(youth.facts, today);
      releaseIdentity(office, coco, { proposalId, ground, words: '' });
    }
    if (deed === 'accept')
      acceptProposal(office, coco, { proposalId, startsOn: today, reason: 'x' });
  });
}

const safely = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
