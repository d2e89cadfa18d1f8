import type { Account } from '../../src/domain/account.ts';
import type { People } from './two-organisations.ts';

/** Whose room an address leads to: somebody there gets furthest. In the street that is a coordinator, or nobody yet. */
export function ofRoom(path: string, people: People): Account | undefined {
  if (/^\/(?:activation|invitation)/.test(path)) return undefined;
  if (path.startsWith('/provider')) return people.asked;
  if (path.startsWith('/family')) return people.mother;
  if (path.startsWith('/administrator')) return people.bea;
  if (path.startsWith('/privacy-officer')) return people.toos;
  return people.nora;
}
