import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { readRun } from '../../src/actions/table/read-run.ts';
import { isOpen } from '../../src/domain/proposal.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import { thinkHere } from '../think-here.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  placed,
  put,
} from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

async function run(think = thinkHere) {
  const { office, coco } = region;
  const begun = ok(runMatching({ ...office, think }, coco));
  return { id: begun.id, outcome: await begun.finished };
}
const kept = (id: string) => {
  const found = region.office.store.runs.find(id);
  if (found === undefined) throw new Error('No such run');
  return found;
};
const placementsOf = (id: string) =>
  readRun(kept(id)).plan?.placements.map(({ youth, group }) => [youth, group]);
const proposals = (id: string) => region.office.store.proposals.listOfRun(id);

describe('a run', () => {
  test('keeps its table, its plan, and a proposal with reasons for each youth in it', async () => {
    const { id, outcome } = await run();
    ok(outcome);

    expect(placementsOf(id)).toEqual([
      ['J-1', 'G-1'],
      ['J-2', 'G-2'],
    ]);
    expect(proposals(id)).toMatchObject([
      { youthCode: 'J-1', groupCode: 'G-1', vacancyCode: 'V-1', origin: 'run' },
      { youthCode: 'J-2', groupCode: 'G-2', vacancyCode: 'V-2', origin: 'run' },
    ]);
    expect(proposals(id)[0]?.reasons.map(({ en }) => en)).toContain(
      'The youth has waited 266 days.',
    );
    expect(readRun(kept(id)).table.youths).toHaveLength(2);
    expect(deeds(region).slice(-2)).toEqual(['run-started run-1', 'run-finished run-1']);
    expect(lastDeed(region)?.detail).toEqual({ proposed: 2, unplaced: 0 });
  });

  test('with nobody waiting, or without a place, is a valid plan without anybody', async () => {
    region = await openSmallRegion({ youths: [], vacancies: [] });
    expect(placementsOf((await run()).id)).toEqual([]);
    region = await openSmallRegion({ vacancies: [] });
    const { id } = await run();
    expect(readRun(kept(id)).plan?.unplaced).toHaveLength(2);
    expect(proposals(id)).toEqual([]);
  });

  test('is one at a time, in a process of its own', async () => {
    const first = ok(runMatching(region.office, region.coco));
    expect(no(runMatching(region.office, region.coco))).toBe('already-running');
    ok(await first.finished);
    ok((await run()).outcome);
  });

  test('replaces advice nobody was asked about, and keeps what is under discussion', async () => {
    const going = put(region, 'J-1', 'V-1');
    const first = await run();
    bring(region.office, youthList, [
      { code: 'J-2', name: 'Bedachte Bram', refuses: ['G-1', 'G-2'] },
    ]);
    const second = await run();

    expect(proposals(first.id).map(({ id }) => id)).toContain(going);
    expect(proposals(second.id).map(({ id }) => id)).toEqual([going]);
    expect(
      proposals(first.id)
        .filter(isOpen)
        .map(({ youthCode }) => youthCode),
    ).toEqual(['J-1']);
    expect(proposals(first.id)[1]?.withdrawal?.because.en).toBe('There is a newer run (number 2).');
  });
});

describe('what people decided binds the next run', () => {
  test('who was accepted stays, as a pinned newcomer, and gets no new proposal', async () => {
    placed(region, 'J-2', 'V-1');
    const { id } = await run();

    expect(readRun(kept(id)).table.pinned).toEqual([['J-2', 'G-1']]);
    expect(placementsOf(id)).toEqual([
      ['J-1', 'G-2'],
      ['J-2', 'G-1'],
    ]);
    expect(proposals(id).map(({ youthCode }) => youthCode)).toEqual(['J-1']);
  });

  test('a rejected pair and a pair the house declined are not proposed again', async () => {
    const { office, coco, one } = region;
    const first = await run();
    const proposalId = proposals(first.id)[0]?.id ?? '';
    const rejection = { proposalId, reason: 'too-far', note: '', untilOn: null };
    ok(rejectProposal(office, coco, rejection));
    const asked = put(region, 'J-2', 'V-1');
    const answer = { proposalId: asked, says: 'no', reason: 'group-fit', note: '' } as const;
    ok(answerAsProvider(office, one, answer));

    const { id } = await run();
    expect(readRun(kept(id)).table.excluded).toEqual([
      ['J-1', 'G-1'],
      ['J-2', 'G-1'],
    ]);
    expect(placementsOf(id)).toEqual([
      ['J-1', 'G-2'],
      ['J-2', 'G-2'],
    ]);
  });

  test('who was accepted despite a rule is counted as living there, and stops nothing', async () => {
    bring(region.office, youthList, [
      { code: 'J-2', name: 'Bedachte Bram', needs: ['addiction'], waitingSince: '2026-08-01' },
    ]);
    placed(region, 'J-2', 'V-2');
    const { id, outcome } = await run();

    ok(outcome);
    const { table, settled } = readRun(kept(id));
    expect(table.pinned).toEqual([]);
    expect(settled).toMatchObject([
      { youth: 'J-2', group: 'G-2', because: [{ en: expect.stringContaining('addiction') }] },
    ]);
  });
});
