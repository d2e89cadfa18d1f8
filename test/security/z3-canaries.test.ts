import { beforeAll, expect, test } from 'vitest';
import { letterOf } from '../../src/mail/letter.ts';
import type { Office } from '../office.ts';
import { addressesOf } from './addresses.ts';
import { type Beside, beside, newFile } from './beside.ts';
import { type Visited, crawlAll, saidIn } from './crawl-all.ts';
import { marks } from './marks.ts';
import type { Name } from './positions.ts';
import { sabotaged } from './sabotage.ts';
import { type Site, openSite } from './site.ts';
import { type People, openTwoOrganisations } from './two-organisations.ts';

/** Everybody goes everywhere, by every link and with every id; a canary shows only where the field matrix lets it. */
const everybody: readonly Name[] = [
  ...(['nora', 'zeno', 'asked', 'told', 'declined', 'withdrawn', 'elsewhere'] as const),
  ...(['mother', 'father', 'bilal', 'bea', 'toos', 'stranger'] as const),
];

/** One look-up that forgets whose youth it is: the kind of slip this test is for. */
const forgetful = (office: Office): Office => {
  const { store } = office;
  const youths = { ...store.youths, findForOrganisation: (id: string) => store.youths.find(id) };
  return { ...office, store: { ...store, youths } };
};

/** A provider's page with one field too many. */
const talkative = (office: Office): Office => {
  const { store } = office;
  const withName = <T extends { providerCode: string | null }>(proposal: T): T => ({
    ...proposal,
    providerCode: 'Ambra Qkanarie ',
  });
  const proposals = {
    ...store.proposals,
    findForProvider: (...asked: Parameters<typeof store.proposals.findForProvider>) => {
      const proposal = store.proposals.findForProvider(...asked);
      return proposal && withName(proposal);
    },
  };
  return { ...office, store: { ...store, proposals } };
};

async function open(): Promise<{ site: Site; people: People; eyes: Beside; office: Office }> {
  const file = newFile();
  const { office, people } = await openTwoOrganisations(file);
  const slip = sabotaged('Z3-scope', forgetful, (same: Office) => same);
  const leak = sabotaged('Z3-field', talkative, (same: Office) => same);
  return { site: await openSite(leak(slip(office))), people, eyes: beside(file), office };
}

/** Which canaries this person saw that are not theirs to see, and where. */
const strays = (name: Name, visited: readonly Visited[]): string[] =>
  visited.flatMap(({ path, answer }) => {
    // A page carries its own address along, to come back to.
    const said = saidIn(answer).replaceAll(path, '');
    return marks
      .filter(({ seenBy, word }) => !seenBy.includes(name) && said.includes(word))
      .map(({ field, word }) => `${name} sees ${field} (${word}) on ${path}`);
  });

/** In the rooms of others everybody is sent away alike, so a part of those addresses will do. */
const isTheirs = (role: string, path: string): boolean =>
  path === `/${role}` ||
  path.startsWith(`/${role}/`) ||
  !/^\/(?:coordinator|provider|family|administrator|privacy-officer)/.test(path);

const walked = new Map<Name, readonly Visited[]>();
const languages = process.env['TIER'] === 'full' ? ['nl', 'en'] : ['nl'];

beforeAll(async () => {
  const { site, people, eyes } = await open();
  const addresses = addressesOf('GET', eyes).map(({ path }) => path);
  for (const name of everybody) {
    const role = name === 'stranger' ? 'nobody' : people[name].role;
    const starts = ['/', ...addresses.filter((path, at) => isTheirs(role, path) || at % 5 === 0)];
    const { Cookie = '' } = site.as(name === 'stranger' ? undefined : people[name]);
    const visited: Visited[] = [];
    for (const language of languages)
      visited.push(
        ...(await crawlAll(site, { Cookie: `${Cookie}; language=${language}` }, starts)),
      );
    walked.set(name, visited);
  }
});

test.each(everybody)('Z3 %s sees no field that is not theirs', (name) => {
  const visited = walked.get(name) ?? [];
  expect(visited.length).toBeGreaterThan(40);
  expect([...new Set(strays(name, visited))]).toEqual([]);
});

test('Z3 the canaries are alive: each shows to somebody who may see it', () => {
  const shows = ({ word, seenBy }: (typeof marks)[number]) =>
    [...walked].some(
      ([name, visited]) =>
        seenBy.includes(name) && visited.some(({ answer }) => saidIn(answer).includes(word)),
    );
  const written = new Set(marks.filter(shows).map(({ field }) => field));
  expect(marks.map(({ field }) => field).filter((field) => !written.has(field))).toEqual([]);
});

test('Z3 what is refused, and what is mailed, tells nothing either', async () => {
  const { site, people, eyes, office } = await open();
  const addresses = addressesOf('POST', eyes, 2).filter(
    ({ door }) => !/sign-out|away|ending/.test(door),
  );
  const told: string[] = [];
  for (const name of everybody) {
    const cookie = site.as(name === 'stranger' ? undefined : people[name]);
    const role = name === 'stranger' ? 'nobody' : people[name].role;
    const form = await site.asOwnForm(cookie);
    const visited: Visited[] = [];
    for (const [at, { path }] of addresses.entries())
      if (isTheirs(role, path) || at % 7 === 0)
        visited.push({ path, answer: await site.ask(path, form) });
    told.push(...strays(name, visited));
  }
  expect(told).toEqual([]);

  const mails = office.store.outbox
    .list()
    .map(({ id, to, kind, lang }) => letterOf({ id, to, kind, lang, secret: 's' }, site.origin));
  expect(mails.length).toBeGreaterThan(0);
  const words = marks.map(({ word }) => word).filter((word) => !word.includes('@'));
  const said = mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
  expect(words.filter((word) => said.includes(word))).toEqual([]);
});

test('Z3 nothing on the way breaks', () => {
  const broken = [...walked].flatMap(([name, visited]) =>
    visited
      .filter(({ answer }) => answer.status >= 500)
      .map(({ path, answer }) => `${name} ${answer.status} ${path}`),
  );
  expect(broken).toEqual([]);
});
