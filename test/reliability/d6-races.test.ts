import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { placed, put } from '../small-region.ts';
import { figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { type Deed, racers } from './racers.ts';
import { type Region, openRegion, startOver } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { turns } from './turns.ts';

const lines = sabotaged('D6 closes without looking whether it is still open', {
  file: 'src/actions/reject-proposal.ts',
  from: 'if (!isOpen(proposal)) return noLongerOpen;',
  to: '',
});

type Pair = (region: Region) => readonly [Deed, Deed];

/** Two deeds of which one makes the other impossible, whichever comes first. */
const pairs: Readonly<Record<string, Pair>> = {
  'accept and reject': (region) => {
    const id = put(region, 'J-1', 'V-1');
    return [{ kind: 'accept', id }, { kind: 'reject', id }];
  },
  'accept two places for one youth': (region) => [
    { kind: 'accept', id: put(region, 'J-1', 'V-1') },
    { kind: 'accept', id: put(region, 'J-1', 'V-2') },
  ],
  'hold the last place twice': (region) => [
    { kind: 'hold', id: put(region, 'J-1', 'V-1') },
    { kind: 'hold', id: put(region, 'J-2', 'V-1') },
  ],
  'undo and start': (region) => {
    const id = placed(region, 'J-1', 'V-1');
    return [{ kind: 'undo', id }, { kind: 'start', id }];
  },
  'undo and end': (region) => {
    const id = placed(region, 'J-1', 'V-1');
    return [{ kind: 'undo', id }, { kind: 'end', id }];
  },
}; // prettier-ignore

test('D6 of two deeds that exclude each other one is done, whoever comes first', async () => {
  const asked = rounds(12, 1000);
  const firsts = [0, 0];
  for (const [name, pair] of Object.entries(pairs)) {
    for (const turn of turns(asked)) {
      const region = await openRegion();
      const { race, end } = await racers(region, 2, lines);
      for (let round = 0; round < turn; round += 1) {
        const outcomes = await race(pair(region));
        const done = outcomes.map(({ ok }) => ok);
        expect(done.filter(Boolean), name).toHaveLength(1);
        firsts[done.indexOf(true)]! += 1;
        startOver(region);
      }
      end();
      expect(brokenInvariants(region.dataFile), name).toEqual([]);
    }
  }
  figure(
    'D6',
    `${asked} rounds of ${Object.keys(pairs).length} pairs (${Object.keys(pairs).join(', ')}): one of two each time, the first ${firsts[0]} times, the second ${firsts[1]} times`,
  );
});
