import { beforeAll, expect, test } from 'vitest';
import type { Pens } from '../../src/store/index.ts';
import type { Office } from '../office.ts';
import { expectNoise } from '../quiet.ts';
import { crawlAll, saidIn } from './crawl-all.ts';
import { amber, bilal, marks } from './marks.ts';
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

/** Who it is, what happened and where they live; whoever shows one of these shows the youth. */
const fields = ['name', 'birth date', 'contacts', 'place', 'school', 'free text', 'Bilal himself'];
const words = marks.filter(({ field }) => fields.includes(field)).map(({ word }) => word);
const shows = (answer: Answer): boolean => words.some((word) => saidIn(answer).includes(word));

let at: TwoOrganisations;
beforeAll(async () => {
  at = await openTwoOrganisations();
});

const rooms = {
  nora: '/coordinator',
  zeno: '/coordinator',
  asked: '/provider',
  told: '/provider',
  mother: '/family',
  bilal: '/family',
} as const satisfies Partial<Record<Name, string>>;

const linesOf = ({ store }: Office): number =>
  [amber.code, bilal.code].reduce(
    (sum, code) => sum + store.viewLog.listForYouth(code, undefined, 1_000_000).length,
    0,
  );

test.each(Object.entries(rooms))(
  'L1 whatever shows a youth to %s leaves a line',
  async (name, room) => {
    const silent = (): void => undefined;
    const office = sabotaged('L1', writing(at.office, silent), at.office);
    const site = await openSite(office);
    const unseen: string[] = [];
    const lines = linesOf(at.office);
    let shown = 0;
    const watching: Site = {
      ...site,
      ask: async (path, ask) => {
        const before = linesOf(at.office);
        const answer = await site.ask(path, ask);
        if (shows(answer)) {
          shown += 1;
          if (linesOf(at.office) === before) unseen.push(path);
        }
        return answer;
      },
    };
    const visited = await crawlAll(watching, site.as(at.people[name as keyof typeof rooms]), [
      room,
    ]);
    expect(visited.length).toBeGreaterThan(3);
    // A provider that was only asked, and a family, see no such words; their pages leave a line all the same.
    if (['nora', 'zeno', 'told'].includes(name)) expect(shown).toBeGreaterThan(0);
    else expect(linesOf(at.office)).toBeGreaterThan(lines);
    expect(unseen).toEqual([]);
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
