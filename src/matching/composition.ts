import type { Pair } from './rule.ts';
import type { Register } from './register.ts';
import type { Group, Person, Youth } from './table.ts';
import { seat } from './seating.ts';

/** A group as it would be: who lives there and who would come. */
export interface Composition {
  readonly group: Group;
  /** By code. */
  readonly newcomers: readonly Youth[];
  readonly everyone: readonly Person[];
  /** Each newcomer's own place, by youth code; undefined when there is no such seating. */
  readonly seats: readonly Pair[] | undefined;
  readonly register: Register;
}

/** `fitting` gives the vacancies of the group that a newcomer passes every pair rule for. */
export function compose(
  register: Register,
  group: Group,
  newcomers: readonly Youth[],
  fitting: (youth: Youth) => readonly Pair[],
): Composition {
  return {
    group,
    newcomers,
    everyone: [...group.residents, ...newcomers],
    seats: seat(newcomers.map(fitting)),
    register,
  };
}
