import type { Role } from '../domain/account.ts';
import type { Cell } from './cells.ts';
import type { DoorName, Doors } from './door.ts';
import { administratorDoors } from './doors/administrator.ts';
import { coordinatorDoors } from './doors/coordinator.ts';
import { familyDoors } from './doors/family.ts';
import { privacyOfficerDoors } from './doors/privacy-officer.ts';
import { providerDoors } from './doors/provider.ts';
import { publicDoors } from './doors/public.ts';
import { type Action, matrix } from './matrix.ts';
import type { Row } from './row.ts';

/** Every route of the site, and which action of the matrix it is. What is not in here cannot be reached. */
export const doors: Doors = {
  ...publicDoors,
  ...coordinatorDoors,
  ...providerDoors,
  ...familyDoors,
  ...administratorDoors,
  ...privacyOfficerDoors,
};

export interface Door {
  readonly name: DoorName;
  readonly action: Action;
  /** Whose room it leads to; without one it leads to the street. */
  readonly room: Role | undefined;
}

const rooms: readonly Role[] = [
  'coordinator',
  'provider',
  'family',
  'administrator',
  'privacy-officer',
];

const known = Object.entries(doors)
  .map(([name, action]) => {
    const [method, path = ''] = name.split(' ');
    const door: Door = {
      name: name as DoorName,
      action,
      room: rooms.find((room) => room === path.split('/')[1]),
    };
    return { method, parts: path.split('/'), door };
  })
  // As the router has it: a word that is spelled out comes before one that may be anything.
  .sort((one, other) => anyIn(one.parts) - anyIn(other.parts));

/** The door at this address, or none. */
export function doorAt(method: string, path: string): Door | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  const parts = path.split('/');
  return known.find((one) => one.method === asked && fits(one.parts, parts))?.door;
}

/** What this person may do behind this door: nothing in the room of somebody else. */
export function cellAt({ action, room }: Door, who: Role | 'anonymous'): Cell | undefined {
  const row: Row = matrix[action];
  return room === undefined || room === who ? row[who] : undefined;
}

/** Reading it is the deed: it leaves with whoever asks for it. */
const takenAway: readonly Action[] = ['export-youths', 'export-subject'];

/** Whether this door asks for a second factor of a moment ago. */
export const asksFresh = ({ name, action }: Door, cell: Cell): boolean =>
  cell.stepUp === true && (name.startsWith('POST ') || takenAway.includes(action));

const fits = (shape: readonly string[], parts: readonly string[]): boolean =>
  shape.length === parts.length &&
  shape.every((word, at) => {
    const part = parts[at] ?? '';
    if (!word.startsWith(':')) return part === word;
    const ending = word.replace(/^:\w+/, '');
    return part.length > ending.length && part.endsWith(ending);
  });

function anyIn(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith(':')).length;
}
