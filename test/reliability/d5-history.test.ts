import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { type Attempt, explained } from './explain.ts';
import { dice, figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import type { Model, Move } from './life-cycle/model.ts';
import { personAt } from './person.ts';
import { acceptance } from './acceptance.ts';
import { openRegion, startOver } from './region.ts';
import { lookingAway } from './sabotage/looking-away.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';
import { turns } from './turns.ts';

const lines = sabotaged('D5 answers what no order of things explains', ...lookingAway);

const vacancies = ['V-1', 'V-2'];
const places = [1, 2];
const youths = 5;
const rejection = { reason: 'other', note: 'klaar', lasts: 'for-good', untilOn: '' };

test('D5 some order of things explains every answer that people were given', async () => {
  const [chance, asked] = [dice(), rounds(10, 500)];
  let attempts = 0;
  for (const turn of turns(asked)) attempts += await tryRounds(turn, chance);
  figure(
    'D5',
    `${attempts} attempts in ${asked} rounds, seven at a time: each answer explained by some order`,
  );
});

/** How many attempts there were. */
async function tryRounds(asked: number, chance: () => number): Promise<number> {
  const region = await openRegion({ youths });
  const office = await serve(region.dataFile, { lines });
  const people = [1, 2, 3].map(() => personAt(region.office, region.coco, () => office.port));
  await Promise.all(people.map((person) => person.token()));
  let attempts = 0;
  for (let round = 0; round < asked; round += 1) {
    const pairs = Array.from({ length: youths }, (_, youth) =>
      [0, 1].map((vacancy) => ({
        youth,
        vacancy,
        id: put(region, `J-${youth + 1}`, vacancies[vacancy]!),
      })),
    ).flat();
    const model: Model = {
      places,
      waits: pairs.map(() => true),
      deals: pairs.map(({ youth, vacancy }) => ({
        ...{ youth, vacancy, status: 'open', over: undefined },
        ...{ isPut: true, isHeld: false, hasStarted: false },
      })),
    };
    const start = performance.now();
    const history = await Promise.all(
      Array.from({ length: 7 }, async (_, at): Promise<Attempt> => {
        const which = Math.floor(chance() * pairs.length);
        const kind = chance() < 0.8 ? 'accept' : 'reject';
        await wait(chance() * 25);
        const [path, form] =
          kind === 'accept' ? ['acceptance', acceptance] : ['rejection', rejection];
        const from = performance.now() - start;
        const { status } = await people[at % people.length]!.post(
          `/coordinator/proposals/${pairs[which]!.id}/${path}`,
          form,
        );
        if (status !== 303 && status !== 409) throw new Error(`${kind} was answered ${status}`);
        return {
          move: exactly(kind, which),
          asked: from,
          answered: performance.now() - start,
          ok: status === 303,
        };
      }),
    );
    attempts += history.length;
    const shown = history.map(({ move, ok }) => `${move.kind} ${move.which}: ${ok}`).join(', ');
    expect(explained(model, history), shown).toBeDefined();
    startOver(region);
  }
  await office.stop();
  expect(brokenInvariants(region.dataFile)).toEqual([]);
  return attempts;
}

/** This very proposal, whether it makes sense or not. */
const exactly = (kind: 'accept' | 'reject', which: number): Move => ({
  kind,
  which,
  exact: true,
  youth: 0,
  vacancy: 0,
  waitsAgain: true,
});
