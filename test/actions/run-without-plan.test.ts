import { beforeEach, describe, expect, test } from 'vitest';
import { replyToQuestion } from '../../src/actions/reply-to-question.ts';
import { closeLostRuns, runMatching } from '../../src/actions/run-matching.ts';
import { youthList } from '../../src/lists/youths.ts';
import type { Think } from '../../src/matching/think.ts';
import { bring } from '../office.ts';
import { type SmallRegion, deeds, no, ok, openSmallRegion, put } from '../small-region.ts';
import { thinkHere } from '../think-here.ts';

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
const none: Think = () => Promise.reject(new Error('no such process'));

describe('a run gives no plan', () => {
  const failure = (id: string) => kept(id).failure?.code;

  test.each(['too-large', 'pins', 'out-of-time', 'stopped', 'crashed'] as const)(
    'when the thinking says %s: the reason is kept, and nothing else',
    async (why) => {
      const { id, outcome } = await run(() => Promise.resolve({ ok: false, why }));

      expect(no(outcome)).toBe(why);
      expect(failure(id)).toBe(why);
      expect(kept(id).plan).toBeNull();
      expect(region.office.store.proposals.listOpen()).toEqual([]);
      expect(deeds(region).slice(-2)).toEqual(['run-started run-1', 'run-failed run-1']);
    },
  );

  test('when the process breaks: that is said, and the next run may begin', async () => {
    const { id } = await run(none);
    expect(failure(id)).toBe('crashed');
    ok((await run()).outcome);
  });

  test('when the office moved meanwhile', async () => {
    const { office } = region;
    const { id, outcome } = await run((table, asked) => {
      bring(office, youthList, [{ code: 'J-3', name: 'Nagemaakte Noud' }]);
      return thinkHere(table, asked);
    });

    expect(no(outcome)).toBe('office-moved');
    expect(failure(id)).toBe('office-moved');
    expect(office.store.proposals.listOpen()).toEqual([]);
  });

  test('also by a proposal that was put to people: moving on from it would cost something', async () => {
    const { outcome } = await run((table, asked) => {
      put(region, 'J-2', 'V-2');
      return thinkHere(table, asked);
    });
    expect(no(outcome)).toBe('office-moved');
  });

  test('but not when time went on, or somebody wrote a reply', async () => {
    const { office, coco } = region;
    const proposalId = put(region, 'J-2', 'V-2');
    const { outcome } = await run((table, asked) => {
      office.moment = new Date('2026-11-22T11:05:00Z');
      ok(replyToQuestion(office, coco, { proposalId, text: 'Alleen overdag.' }));
      return thinkHere(table, asked);
    });
    ok(outcome);
  });

  test('when it is stopped', async () => {
    const stop = new AbortController();
    const { finished } = ok(runMatching(region.office, region.coco, { signal: stop.signal }));
    stop.abort();
    expect(no(await finished)).toBe('stopped');
  });

  test('when keeping it breaks: it is closed as failed, and the error is ours to see', async () => {
    const { office, coco } = region;
    const lies: Think = async (table, asked) => {
      const thought = await thinkHere(table, asked);
      if (!thought.ok) throw new Error('expected a plan');
      const [first] = thought.plan.placements;
      const stranger = { ...first!, vacancy: 'V-9' };
      return { ok: true, plan: { ...thought.plan, placements: [stranger] } };
    };
    const { id, finished } = ok(runMatching({ ...office, think: lies }, coco));

    await expect(finished).rejects.toThrow('does not have');
    expect(failure(id)).toBe('crashed');
    expect(kept(id).plan).toBeNull();
    expect(office.store.proposals.listOpen()).toEqual([]);
    ok((await run()).outcome);
  });

  test('when the program stopped during it: at the next start it is closed as lost', async () => {
    const never = Promise.withResolvers<never>();
    const { id } = ok(runMatching({ ...region.office, think: () => never.promise }, region.coco));
    closeLostRuns(region.office);
    expect(failure(id)).toBe('lost');
    ok((await run()).outcome);
  });
});
