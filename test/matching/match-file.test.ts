import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import type { Plan } from '../../src/matching/plan.ts';
import { amber, bilal, elm, oak, rawTable } from './cast.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = `${import.meta.dirname}/../..`;
const tiny = `${root}/test/tables/tiny.json`;

/** The command as somebody would run it, in a process of its own. */
async function run(args: readonly string[], input = '') {
  const command = spawn(process.execPath, ['scripts/match-file.ts', ...args], { cwd: root });
  command.stdin.on('error', () => undefined);
  command.stdin.end(input);
  const closed = once(command, 'close');
  const [out, err] = await Promise.all([text(command.stdout), text(command.stderr)]);
  await closed;
  return { code: command.exitCode, out, err };
}

const withoutTime = (printed: string) => printed.replace(/"milliseconds": \d+/, '');

test('a table gives a plan, its keys in order, and nothing else', async () => {
  const { code, out, err } = await run([tiny]);
  expect([code, err]).toEqual([0, '']);
  const plan = JSON.parse(out) as Plan;
  const { totals } = JSON.parse(
    readFileSync(tiny.replace('.json', '.totals.json'), 'utf8'),
  ) as Plan;
  expect(plan.totals).toEqual(totals);
  expect(Object.keys(plan)).toEqual([
    'status',
    'totals',
    'bounds',
    'placements',
    'unplaced',
    'solver',
  ]);
  expect(Object.keys(plan.placements[0]!)).toEqual(['youth', 'group', 'vacancy', 'startsOn']);
  expect(Object.keys(plan.solver)).toEqual([
    'name',
    'version',
    'compositions',
    'rounds',
    'milliseconds',
  ]);
});

test('standard input gives the same bytes, whichever way it came', async () => {
  const fromFile = await run(['--solver', 'highs', '--seconds', '30', tiny]);
  const fromInput = await run(['--solver=highs', '-'], readFileSync(tiny, 'utf8'));
  expect(fromInput.code).toBe(0);
  expect(withoutTime(fromInput.out)).toBe(withoutTime(fromFile.out));
});

test('a bad table lists every error with its path, and prints no plan', async () => {
  const raw = rawTable({ youths: [amber({ intensity: 9, needs: ['x', 'x'] })], extra: 1 });
  const { code, out, err } = await run(['-'], JSON.stringify(raw));
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd().split('\n')).toEqual([
    'youths[0].intensity: This must be a whole number from 1 to 4. It is 9.',
    'extra: This key is not known here. Remove it or mend its name.',
    'youths[0].needs[1]: x is in this list twice. Remove one.',
  ]);
});

test('pins that cannot be kept are errors of the table', async () => {
  const raw = rawTable({
    youths: [amber({ needs: ['x'] })],
    groups: [elm()],
    pinned: [['amber', 'elm']],
  });
  const { code, out, err } = await run(['-'], JSON.stringify(raw));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^pinned: amber → elm cannot be \(needs-offered\)/);
});

test('a table beyond all measure says so', async () => {
  const youths = Array.from({ length: 75 }, (_, index) => amber({ code: `J-${index}` }));
  const vacancies = Array.from({ length: 31 }, (_, index) => ({
    code: `V-${index}`,
    from: `2026-10-${String(index + 1).padStart(2, '0')}`,
    until: null,
    places: 6,
  }));
  const groups = [elm({ arrivalsAtOnce: 6, vacancies })];
  const { code, out, err } = await run(['-'], JSON.stringify(rawTable({ youths, groups })));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('a group with more than thirty different dates');
});

// prettier-ignore
test.each([
  ['no table', [], '', 'Name one table'],
  ['two tables', [tiny, tiny], '', 'Name one table'],
  ['a file that is not there', ['nowhere.json'], '', 'cannot be read'],
  ['a folder', ['test'], '', 'cannot be read'],
  ['broken JSON', ['-'], '{"today":', 'not JSON'],
  ['nothing at all', ['-'], '', 'not JSON'],
  ['a solver that does not exist', ['--solver', 'oracle', tiny], '', '--solver must be'],
  ['no time', ['--seconds', '0', tiny], '', '--seconds must be'],
  ['time in words', ['--seconds', 'ten', tiny], '', '--seconds must be'],
  ['an unknown option', ['--fast', tiny], '', '--fast'],
])('%s ends with one clear line', async (_, args, input, says) => {
  const { code, out, err } = await run(args, input);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
  expect(err).not.toContain('    at ');
});

test('without time for anything, nobody is placed and the bounds say what might be', async () => {
  const { code, out } = await run(['--seconds', '0.001', tiny]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    status: 'feasible',
    totals: [0, 0, 0, 0],
    placements: [],
  });
});

test('without time to keep a promise, there is no plan', async () => {
  const raw = rawTable({
    youths: [amber(), bilal()],
    groups: [elm(), oak()],
    pinned: [['bilal', 'oak']],
  });
  const { code, out, err } = await run(['--seconds', '0.001', '-'], JSON.stringify(raw));
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain('Time ran out');
});
