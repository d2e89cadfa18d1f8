import { beforeAll, expect, test } from 'vitest';
import type { Pens } from '../../src/store/index.ts';
import type { Office } from '../office.ts';
import { expectNoise } from '../quiet.ts';
import { crawlAll, saidIn } from './crawl-all.ts';
import { amber, bilal, marks } from './marks.ts';
import { others, walkMoreRoads } from './more-roads.ts';
import type { Name } from './positions.ts';
import { sabotaged } from './sabotage.ts';
import { type Answer, type Site, openSite } from './site.ts';
import { openTwoOrganisations, type TwoOrganisations } from './two-organisations.ts';
import { withPen } from './with-pen.ts';

/** The office whose view log writes what it is told, or nothing at all. */
const writing = (office: Office, add: Pens['viewLog']['add'] | undefined): Office =>
  Object.assign(
    withPen(office, (pen) => (add === undefined ? pen : { ...pen, viewLog: { add } })),
    { moment: office.moment },
  );

/** An office that writes down the first of whom a page shows, and forgets the others. */
const writingOfOne = (office: Office): Office =>
  Object.assign(
    withPen(office, (pen) => ({
      ...pen,
      viewLog: {
        add: (view) => {
          pen.viewLog.add({ ...view, youths: view.youths.slice(0, 1) });
        },
      },
    })),
    { moment: office.moment },
  );

/** Who it is, what happened and where they live; whoever shows one of these shows the youth. */
const fields = ['name', 'birth date', 'contacts', 'place', 'school', 'free text'];
const marked = (...of: string[]) =>
  marks.filter(({ field }) => of.includes(field)).map(({ word }) => word);

/** By code, the words that nobody else has. */
const wordsOf = new Map([
  [amber.code, marked(...fields)],
  [bilal.code, marked('Bilal himself', 'everything of Bilal')],
  [others.undone.code, ['Qondaan', '2011-04-21', '21 april 2011', '21 April 2011']],
  [others.crisis.code, ['Qcrisis', '2011-05-23', '23 mei 2011', '23 May 2011']],
  [others.back.code, ['Qterug', '2011-08-27', '27 augustus 2011', '27 August 2011']],
]);
const codes = [...wordsOf.keys()];

/** As a profile says how old somebody is. */
const profile = /\d+ (?:of \d+ jaar|or \d+)\b/;

/** Whom it shows: by a word of their own, or by what a provider calls them on a page that tells a profile. */
function shownIn(answer: Answer, { store }: Office): string[] {
  const said = saidIn(answer);
  const byWord = codes.filter((code) => wordsOf.get(code)?.some((word) => said.includes(word)));
  if (!profile.test(said)) return byWord;
  const byCode = codes.filter((code) =>
    store.proposals
      .listOfYouth(store.youths.findByCode(code)?.id ?? '')
      .some(({ providerCode }) => providerCode !== null && said.includes(providerCode)),
  );
  return [...new Set([...byWord, ...byCode])];
}
const shows = (answer: Answer): boolean => shownIn(answer, at.office).length > 0;

let at: TwoOrganisations;
beforeAll(async () => {
  at = await openTwoOrganisations();
  walkMoreRoads(at.office, at.people as Parameters<typeof walkMoreRoads>[1]);
});

const rooms = {
  nora: '/coordinator',
  zeno: '/coordinator',
  asked: '/provider',
  told: '/provider',
  mother: '/family',
  bilal: '/family',
} as const satisfies Partial<Record<Name, string>>;

/** Whom each of them is shown at all: who was undone is gone from the house, and who was placed in a crisis has no name. */
const whom: Readonly<Record<keyof typeof rooms, readonly string[]>> = {
  nora: [amber.code, others.back.code, others.crisis.code, others.undone.code].sort(),
  zeno: [bilal.code],
  asked: [amber.code, others.crisis.code].sort(),
  told: [amber.code, others.back.code].sort(),
  mother: [],
  bilal: [],
};

/** How often this person was seen to look at each of them. */
const linesOf = ({ store }: Office, accountId: string): ReadonlyMap<string, number> =>
  new Map(
    codes.map((code) => {
      const lines = store.viewLog.listForYouth(code, undefined, 1_000_000);
      return [code, lines.filter((line) => line.accountId === accountId).length];
    }),
  );

test.each(Object.entries(rooms))(
  'L1 whatever shows a youth to %s leaves a line about that very youth',
  async (name, room) => {
    const silent = (): void => undefined;
    // A page may show more than one: a line about somebody else is none about this one.
    const one = writingOfOne(at.office);
    const office = sabotaged(
      'L1-each',
      one,
      sabotaged('L1', writing(at.office, silent), at.office),
    );
    const site = await openSite(office);
    const person = at.people[name as keyof typeof rooms];
    const unseen: string[] = [];
    const shown = new Set<string>();
    const first = linesOf(at.office, person.id);
    let before = first;
    const watching: Site = {
      ...site,
      ask: async (path, ask) => {
        const answer = await site.ask(path, ask);
        const after = linesOf(at.office, person.id);
        for (const code of shownIn(answer, at.office)) {
          shown.add(code);
          if (after.get(code) === before.get(code)) unseen.push(`${code} on ${path}`);
        }
        before = after;
        return answer;
      },
    };
    const visited = await crawlAll(watching, site.as(person), [room]);
    expect(visited.length).toBeGreaterThan(3);
    expect(unseen).toEqual([]);
    expect([...shown].sort()).toEqual(whom[name as keyof typeof rooms]);
    // A family reads of no name or profile here; its pages leave a line all the same.
    if (room === '/family') expect(linesOf(at.office, person.id)).not.toEqual(first);
  },
);

test('L1 a line says who, in which role and organisation, what, about whom and in which request', async () => {
  const site = await openSite(at.office);
  const { store } = at.office;
  const youth = store.youths.findByCode(amber.code);
  await site.ask(`/coordinator/youths/${youth?.id ?? ''}`, { headers: site.as(at.people.nora) });
  const [line] = store.viewLog.listForYouth(amber.code);
  expect(line).toEqual({
    at: at.office.now().toISOString(),
    role: 'coordinator',
    accountId: at.people.nora.id,
    organisation: 'Regio',
    kind: 'coordinator/youths/one',
    purpose: 'n/a',
  });
  const links = [...store.logChain.links()];
  expect(JSON.parse(links.at(-1)?.line ?? '[]')).toEqual([
    links.length,
    line?.at,
    at.people.nora.id,
    'coordinator',
    expect.any(String),
    'coordinator/youths/one',
    `view:${amber.code}`,
    'shown',
    expect.stringMatching(/^[0-9a-f-]{36}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ]);
});

test('L1 when the line cannot be written, nothing of the youth is sent', async () => {
  expectNoise('could not be logged');
  const full: () => void = () => {
    throw new Error('database or disk is full');
  };
  const silent = (): void => undefined;
  const site = await openSite(writing(at.office, sabotaged('L1-open', silent, full)));
  const youth = at.office.store.youths.findByCode(amber.code)?.id ?? '';
  for (const path of ['', '/facts', '/data', '/copy', '/copy.json', '/family']) {
    const answer = await site.ask(`/coordinator/youths/${youth}${path}`, {
      headers: site.as(at.people.nora),
    });
    expect([path, answer.status, shows(answer)]).toEqual([path, 503, false]);
    expect(answer.headers['retry-after']).toBe('60');
  }
  for (const [name, path] of [
    ['nora', '/coordinator/youths'],
    ['nora', '/coordinator/files/youths.csv'],
    ['mother', '/family'],
  ] as const) {
    const answer = await site.ask(path, { headers: site.as(at.people[name]) });
    expect([path, answer.status, shows(answer)]).toEqual([path, 503, false]);
  }
});
