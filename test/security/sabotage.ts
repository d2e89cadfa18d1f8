import { appendFileSync } from 'node:fs';

/**
 * A test that can't fail proves nothing. Each claim breaks its own subject here, on demand: with SABOTAGE set to this
 * name the test gets the broken one and must turn red. `npm run security` finds the names by these calls, and looks in
 * the trace whether the broken one was really taken.
 */
export function sabotaged<T>(name: string, broken: T, honest: T): T {
  if (process.env['SABOTAGE'] !== name) return honest;
  const trace = process.env['SABOTAGE_TRACE'];
  if (trace !== undefined) appendFileSync(trace, `${name}\n`);
  return broken;
}

/** How many rounds: few at every change, all of them for a release. */
export const rounds = (atPush: number, inFull: number): number =>
  process.env['TIER'] === 'full' ? inFull : atPush;
