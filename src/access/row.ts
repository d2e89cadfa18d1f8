import type { Role } from '../domain/account.ts';
import type { Cell } from './cells.ts';

/** Everybody who can act: who is nobody yet, the five roles, and the program itself. */
export type Who = 'anonymous' | Role | 'system';

export const everyone: readonly Who[] = [
  'anonymous',
  'family',
  'provider',
  'coordinator',
  'administrator',
  'privacy-officer',
  'system',
];

/** One action: what it is, and a cell for each role that may do it. */
export type Row = { readonly says: string } & { readonly [W in Who]?: Cell };
