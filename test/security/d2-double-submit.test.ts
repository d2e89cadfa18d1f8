import { expect, test } from 'vitest';
import { newSecret } from '../../src/actions/secrets.ts';
import type { Office } from '../office.ts';
import { openSmallRegion, put } from '../small-region.ts';
import { visit } from '../web/visitor.ts';
import { rounds, sabotaged } from './sabotage.ts';

const keyIn = (html: string): string => /name="key" value="([\w-]+)"/.exec(html)?.[1] ?? '';

/** A site that forgets which forms it took. */
const forgetful = (office: Office): Office => {
  const nothing = () => undefined;
  const { store } = office;
  return {
    ...office,
    store: {
      ...store,
      takenForms: { find: nothing },
      together: (work) =>
        store.together((pen) =>
          work({
            ...pen,
            takenForms: { take: nothing, answer: nothing, forget: nothing, forgetBefore: nothing },
          }),
        ),
    },
  };
};

test('D2 a form that is sent two to five times works once, and always leads to the same page', async () => {
  const region = await openSmallRegion();
  const office = sabotaged('D2', forgetful(region.office), region.office);
  const id = put(region, 'J-1', 'V-1');
  const said = () => region.office.store.proposals.find(id)?.answers.length ?? 0;
  const many = rounds(100, 1000);
  for (let round = 0; round < many; round += 1) {
    // A new site now and then: what was taken before a crash is known after it.
    const one = visit(office).as(region.one);
    const page = `/provider/proposals/${id}`;
    const key = keyIn((await one.get(page)).text);
    expect(key).not.toBe('');
    const form = { says: 'question', reason: '', note: `Vraag ${round}?`, key };
    const before = said();
    const times = 2 + (round % 4);
    const send = () => one.post(`${page}/answer`, form);
    const answers =
      round % 2 === 0
        ? await Promise.all(Array.from({ length: times }, send))
        : [await send(), await visit(office).as(region.one).post(`${page}/answer`, form)];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
    expect(new Set(answers.map(({ headers }) => headers['location'])).size).toBe(1);
    expect(said()).toBe(before + 1);
  }
});

test('D2 the same key with other words is 422, and of somebody else 404', async () => {
  const region = await openSmallRegion();
  const id = put(region, 'J-1', 'V-1');
  const one = visit(region.office).as(region.one);
  const [path, key] = [`/provider/proposals/${id}/answer`, newSecret()];
  const form = { says: 'question', reason: '', note: 'Hoe oud?', key };
  expect((await one.post(path, form)).status).toBe(303);
  const other = await one.post(path, { ...form, note: 'Hoe jong?' });
  expect(other.status).toBe(422);
  expect(other.text).toContain('Het is al eens verstuurd, met andere woorden.');
  const coco = visit(region.office).as(region.coco);
  const theirs = await coco.post(`/coordinator/proposals/${id}/replies`, { text: 'Elf.', key });
  expect(theirs.status).toBe(404);
  expect(region.office.store.proposals.find(id)).toMatchObject({ answers: [{}], replies: [] });
});

test('D2 a form that came to nothing may be mended and sent again', async () => {
  const region = await openSmallRegion();
  const id = put(region, 'J-1', 'V-1');
  const one = visit(region.office).as(region.one);
  const [path, key] = [`/provider/proposals/${id}/answer`, newSecret()];
  const form = { says: 'question', reason: '', note: '', key };
  expect((await one.post(path, form)).status).toBe(422);
  expect((await one.post(path, { ...form, note: 'Hoe oud?' })).status).toBe(303);
});
