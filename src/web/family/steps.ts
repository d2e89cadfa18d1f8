import type { Option } from './option.ts';

/** Where we are, as the index of a step: looking, put to people, your answer, the coordinator's decision, starting. */
export function stepOf(options: readonly Pick<Option, 'state' | 'answer' | 'started'>[]): number {
  const yours = options.find(({ state }) => state === 'yours');
  if (yours !== undefined) return yours.started ? 5 : 4;
  const open = options.filter(({ state }) => state === 'open');
  if (open.length === 0) return 0;
  return open.some(({ answer }) => answer === undefined) ? 2 : 3;
}
