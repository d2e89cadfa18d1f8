import type { Outcome } from '../../src/domain/outcome.ts';

/** The demo writes its own story, so a no in it is our mistake. */
export function settled<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, because = [] } = outcome.refusal;
  throw new Error([`Refused: ${code}`, ...because.map(({ en }) => en)].join('\n'));
}
