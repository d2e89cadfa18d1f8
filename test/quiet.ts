import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Noise on the console is a finding: an unexpected error or warning fails the test that made it. */
const expected = new Set<string>();

export const expectNoise = (part: string): void => void expected.add(part);

beforeEach(() => {
  expected.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls].map(
    (words) => words.join(' '),
  );
  vi.restoreAllMocks();
  expect(said.filter((line) => ![...expected].some((part) => line.includes(part)))).toEqual([]);
});
