import { doors } from '../../src/access/doors.ts';
import { listKinds } from '../../src/lists/list.ts';
import { Change } from '../../src/region/what-if/change.ts';
import type { Beside } from './beside.ts';

/** Where the ids behind a word of an address are found; what is not here gets the ids of everything. */
const tables: Readonly<Record<string, string>> = {
  youths: 'youths',
  groups: 'groups',
  residents: 'residents',
  vacancies: 'vacancies',
  runs: 'runs',
  proposals: 'proposals',
  placements: 'placements',
  invitations: 'invitations',
  exclusions: 'exclusions',
  imports: 'uploads',
  users: 'accounts',
  organisations: 'organisations',
  people: 'accounts',
  family: 'accounts',
  'family-requests': 'family_requests',
  erasures: 'erasure_requests',
  transfers: 'youth_transfers',
  filters: 'saved_filters',
  scenarios: 'scenarios',
  changes: 'scenario_changes',
};

const changeKinds = Change.unwrap().options.map(({ shape }) => shape.kind.value);

const nowhere = 'zzzzzzzzzzzzzzzzzzzzzzzzzz';

/** Every address behind the doors of this method, with each id that could stand there, and one of nothing. */
export function addressesOf(
  method: 'GET' | 'POST',
  eyes: Beside,
  most = 40,
): { door: string; path: string }[] {
  return Object.keys(doors)
    .filter((door) => door.startsWith(`${method} `))
    .flatMap((door) =>
      filled(door.slice(method.length + 1), eyes)
        .slice(0, most)
        .map((path) => ({ door, path })),
    );
}

function filled(pattern: string, eyes: Beside): string[] {
  const parts = pattern.split('/');
  return parts.reduce<string[]>(
    (paths, part, at) => {
      if (!part.startsWith(':')) return paths.map((path) => (at === 0 ? '' : `${path}/${part}`));
      const ending = part.replace(/^:\w+/, '');
      const choices = choicesFor(part, parts[at - 1] ?? '', pattern, eyes);
      return paths.flatMap((path) => choices.map((choice) => `${path}/${choice}${ending}`));
    },
    [''],
  );
}

function choicesFor(
  part: string,
  before: string,
  pattern: string,
  eyes: Beside,
): readonly string[] {
  const name = /^:(\w+)/.exec(part)?.[1] ?? '';
  if (pattern.includes('/scenarios/') && name === 'kind') return changeKinds;
  if (name === 'kind') return listKinds;
  if (name === 'youth') return eyes.column('youths', 'code');
  if (name === 'vacancy') return eyes.column('vacancies', 'code');
  if (name === 'group') return eyes.column('groups', 'code');
  if (pattern.includes('/policy/')) return [...eyes.column('policy_proposals'), nowhere];
  const table = tables[before];
  return table === undefined ? [nowhere] : [...eyes.column(table), nowhere];
}
