import { asksFresh, cellAt, doorAt, doors } from '../../src/access/doors.ts';
import type { Account } from '../../src/domain/account.ts';
import type { World } from './two-of-all.ts';

/** Somebody knocks at a door, perhaps about a thing, and what the matrix says should come of it. */
export interface Knock {
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly about: string;
  /** One of these statuses; an open door may answer anything but a denial. */
  readonly expected: readonly number[] | 'open';
}

/** No thing has this id. */
export const missing = 'z'.repeat(26);

/** Words in an address that say which kind of thing follows; what is not in here is only asked for as missing. */
const kinds: Readonly<Record<string, string>> = {
  youths: 'youth',
  proposals: 'proposal',
  placements: 'placement',
  vacancies: 'vacancy',
  groups: 'group',
  runs: 'run',
  scenarios: 'scenario',
  users: 'user',
  organisations: 'organisation',
};

/** What would end the visit, or needs more than an id to open. */
const notByItself = [
  'POST /sign-out',
  'POST /away',
  'GET /assets/:hash/:name',
  'GET /second-factor/qr.svg',
  'GET /single-sign-on',
  'GET /single-sign-on/answer',
  'GET /coordinator/youths/:id/choice',
  'POST /coordinator/youths/:id/choice',
  'GET /family/proposals/:id/answer',
];

/** A file that was sent in is soon forgotten, also when it was one's own: that is said, whoever asks. */
const soonForgotten = ['POST /coordinator/imports/:id/confirmation'];

/** Nobody is asked how it is to live where somebody does not live: it is no longer there, also for who once had it. */
const whileLivingThere = /^(?:GET|POST) \/provider\/placements\/:id\/experience$/;

/** Everybody at every door, about every thing it could be about. */
export function knocksOf({ people, things }: World): Knock[] {
  const visitors: [string, Account | undefined][] = [
    ...Object.entries(people),
    ['nobody', undefined],
    ['half signed in', undefined],
  ];
  return Object.keys(doors).flatMap((name) => {
    const [method = '', pattern = ''] = name.split(' ');
    const door = doorAt(method, filled(pattern, missing))!;
    const kind = kindOf(pattern);
    return visitors.flatMap(([who, account]): Knock[] => {
      const here = !who.startsWith('ended') ? account?.role : undefined;
      const cell = cellAt(door, here ?? 'anonymous');
      const knock = { who, method, path: filled(pattern, missing), about: 'missing' };
      if (cell === undefined) return [{ ...knock, expected: denial(method, here) }];
      if (!pattern.includes(':'))
        return notByItself.includes(name) ? [] : [{ ...knock, expected: 'open' }];
      if (
        door.room === undefined ||
        pattern.endsWith(':kind.csv') ||
        pattern.endsWith(':kind.xlsx')
      )
        return [{ ...knock, expected: [404] }];
      const about = notByItself.includes(name) ? [] : things.filter((thing) => thing.kind === kind);
      return [
        { ...knock, expected: soonForgotten.includes(name) ? [409] : [404] },
        ...about.map(({ id, what, within }): Knock => {
          const isGone = what === 'undone' && whileLivingThere.test(name);
          const mayBe = within.includes(who) && !/:.*:/.test(pattern) && !isGone;
          const path = filled(pattern, id);
          return { who, method, path, about: what, expected: mayBe ? 'open' : [404] };
        }),
      ];
    });
  });
}

/** Weighty doors, knocked at by somebody whose second factor was shown too long ago. */
export const staleKnocks = (world: World): Knock[] =>
  knocksOf(world).flatMap((knock) => {
    const door = doorAt(knock.method, knock.path);
    const account = knock.who.startsWith('ended') ? undefined : world.people[knock.who];
    const cell = door && account && cellAt(door, account.role);
    return cell && asksFresh(door, cell) ? [{ ...knock, expected: [403] }] : [];
  });

/** Somebody with another role is told so; who is not signed in is asked to, or told that nothing was done. */
function denial(method: string, role: string | undefined): number[] {
  if (role !== undefined) return [403];
  return method === 'POST' ? [401] : [303];
}

const kindOf = (pattern: string): string | undefined =>
  kinds[/\/([\w-]+)\/:/.exec(pattern.replace(/(policy|road)\/proposals/, '$1'))?.[1] ?? ''];

/** The first one is the thing itself; whatever more an address names is missing. */
const filled = (pattern: string, id: string): string =>
  pattern.replace(/:\w+/, id).replaceAll(/:\w+/g, missing);
