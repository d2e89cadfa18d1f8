import type { Text } from './text.ts';

/** Reasons of the shared list that make sense for one of the two only; what a region adds is offered for both. */
const onlyFor = {
  vacancy: ['filled-elsewhere', 'staffing', 'group-rest'],
  youth: ['no-longer-needed', 'other-solution'],
} as const;

/** Why a vacancy is withdrawn, or a youth taken off the waiting list, as choices. */
export function withdrawReasonsFor(
  what: 'vacancy' | 'youth',
  reasons: ReadonlyMap<string, Text> | undefined,
): readonly (readonly [string, Text])[] {
  const others: readonly string[] = onlyFor[what === 'vacancy' ? 'youth' : 'vacancy'];
  return [...(reasons ?? [])].filter(([code]) => !others.includes(code));
}
