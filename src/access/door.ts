import type { Action } from './matrix.ts';

/** A route as the router has it, with the method in front; led to its line in the matrix. */
export type DoorName = `${'GET' | 'POST'} /${string}`;
export type Doors = Readonly<Record<DoorName, Action>>;
