import { type Door, cellAt, doorAt } from '../../src/access/doors.ts';
import { tokenIn } from '../../test/security/site.ts';
import { linksByMail } from './by-mail.ts';
import { crawl, wayOut } from './crawl.ts';
import { faultPages } from './fault-pages.ts';
import { fromDesks } from './from-desks.ts';
import { addressesOf } from './from-store.ts';
import { getRoutes } from './get-routes.ts';
import { type Person, called } from './people.ts';
import { sentForms } from './sent-forms.ts';
import { tellMore } from './tell-more.ts';
import { tellWhatIf } from './tell-what-if.ts';
import { type Ask, type Visited, asking } from './visit.ts';
import type { World } from './world.ts';

export interface AllPages {
  readonly visited: readonly Visited[];
  /** Routes that nobody could read, however they asked. */
  readonly unread: readonly string[];
}

/** Everything there is to read, by everybody who may read it, in Dutch; `ofEach` so many of the same kind. */
export async function allPages(world: World, ofEach: number): Promise<AllPages> {
  const ask = asking(world);
  const look = async (people: readonly Person[]): Promise<Visited[]> => {
    const found: Visited[] = [];
    for (const who of people)
      found.push(
        ...(await crawl(ask, { ...who, starts: [...who.starts, ...plainRoutes(who)] }, ofEach)),
      );
    return found;
  };
  // First as the office opens, and then with somewhat more under way: some pages are there before it only.
  const before = await look(world.people);
  tellMore(world.office);
  await tellWhatIf(world.office);
  const after = await look(world.people.filter(({ isNew }) => isNew !== true));
  after.push(...(await fromMails(world, ask)), ...(await fromSearch(world, ask)));
  after.push(...(await fromDesks(world, ask)));
  const answered = routesIn(after.filter(isAnswer));
  const early = before.filter(
    (one) => isAnswer(one) && (one.who.isNew === true || !answered.has(one.route)),
  );
  const linked = [...after, ...early];
  const guessed = await byStore(world, ask, routesIn(linked.filter(isRead)));
  const faults = await faultPages(world, ask);
  const found = [...linked, ...guessed, ...faults];
  const forms = await sentForms(ask, found);
  const read = routesIn([...found].filter(isRead));
  return {
    visited: distinct([...found, ...forms]),
    unread: getRoutes().filter((route) => !read.has(`GET ${route}`)),
  };
}

const isAnswer = ({ status }: Visited): boolean => status === 200;
/** Also where an address only leads on, or a service elsewhere fails. */
const isRead = ({ status }: Visited): boolean => status < 400 || status === 502;
const routesIn = (visited: readonly Visited[]): Set<string> =>
  new Set(visited.map(({ route }) => route));

const doorOf = (route: string): Door | undefined => doorAt('GET', route.replaceAll(/:\w+/g, 'x'));

const mayRead = ({ account }: Person, route: string): boolean => {
  const door = doorOf(route);
  return door !== undefined && cellAt(door, account?.role ?? 'anonymous') !== undefined;
};

/** Addresses without anything to fill in: in this person's own room, or in the street for who has none. */
export const plainRoutes = (who: Person): string[] =>
  who.shown === 'half'
    ? []
    : getRoutes().filter(
        (route) =>
          !route.includes(':') &&
          !wayOut.test(route) &&
          doorOf(route)?.room === who.account?.role &&
          mayRead(who, route),
      );

async function fromMails(world: World, ask: Ask): Promise<Visited[]> {
  const visitor = called(world, 'public');
  return Promise.all(linksByMail(world.office).map((path) => ask(visitor, 'nl', path)));
}

/** What was found has an address of its own, and the words that were looked for stand in none. */
async function fromSearch(world: World, ask: Ask): Promise<Visited[]> {
  const who = called(world, 'coordinator');
  const { body } = await ask(who, 'nl', '/about');
  const { headers } = await ask(who, 'nl', '/coordinator/search', {
    token: tokenIn(body),
    q: 'huis',
  });
  return [await ask(who, 'nl', headers.get('Location') ?? '/coordinator/search')];
}

async function byStore(world: World, ask: Ask, read: ReadonlySet<string>): Promise<Visited[]> {
  const found: Visited[] = [];
  for (const route of getRoutes().filter((one) => !read.has(`GET ${one}`))) {
    const first = await firstAnswer(world, ask, route);
    if (first !== undefined) found.push(first);
  }
  return found;
}

async function firstAnswer(
  { office, people }: World,
  ask: Ask,
  route: string,
): Promise<Visited | undefined> {
  const may = people.filter((who) => who.shown === 'fresh' && mayRead(who, route));
  for (const path of addressesOf(route, office)) {
    for (const who of may) {
      const answer = await ask(who, 'nl', path);
      if (isAnswer(answer)) return answer;
    }
  }
  return undefined;
}

/** What somebody sees who is further is seen by who is not: only where it differs it counts. */
function distinct(visited: readonly Visited[]): Visited[] {
  const seen = new Map<string, Visited>();
  for (const one of visited) {
    const { name: who } = one.who;
    const name = `${who.replace(', not stepped up', '')} ${one.lang} ${one.route} ${one.path} ${one.status}`;
    if (!seen.has(name)) seen.set(name, one);
  }
  return [...seen.values()];
}
