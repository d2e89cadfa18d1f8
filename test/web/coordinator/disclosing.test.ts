import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import { codeLists } from '../../../src/domain/code-list.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { type Village, amber, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let coco: Visitor;
let id: string;
const path = (): string => `/coordinator/proposals/${id}`;
const proposal = () => village.office.store.proposals.find(id)!;
const said = (says: 'yes' | 'question', note = '') =>
  value(
    answerAsProvider(village.office, village.willow, {
      proposalId: id,
      says,
      reason: null,
      note,
    }),
  );

beforeEach(async () => {
  village = await openVillage();
  coco = visit(village.office).as(village.coordinator);
  id = village.put('J-AMBER', 'V-1', 'quietly');
});

describe('putting a proposal to a provider', () => {
  test('shows what it will see, and says how many look the same', async () => {
    const { text } = await coco.get(path());
    expect(text).toContain('14 of 15 jaar, traumabehandeling en voortgezet onderwijs');
    expect(text).toContain('niemand anders');
    expect(text).toContain('name="coarser"');
    expect((await coco.inEnglish().get(path())).text).toContain('nobody else looks like this');
  });

  test('warns who stands out, and keeps what was ticked', async () => {
    const warned = await coco.post(`${path()}/consultation`, { coarser: ['wide-ages'] });
    expect(warned.status).toBe(409);
    expect(warned.text).toContain('Laat iets weg, of leg het bewust zo voor.');
    expect(warned.text).toMatch(/value="wide-ages" checked/);
    expect(warned.text).toContain('12 of 15 jaar');
    expect(proposal().consultedAt).toBeNull();

    const sent = { coarser: ['wide-ages', 'no-region'], anyway: 'yes' };
    const { headers } = await coco.post(`${path()}/consultation`, sent);
    expect(headers['location']).toBe(`${path()}?done=put`);
    const willow = visit(village.office).as(village.willow);
    const { text } = await willow.get(`/provider/proposals/${id}`);
    expect(text).toContain('12 of 15 jaar');
    expect(text).not.toContain('Gelderland');
    expect((await coco.post(`${path()}/consultation`, { coarser: 'nonsense' })).status).toBe(422);
  });
});

describe('releasing the name', () => {
  beforeEach(async () => {
    await coco.post(`${path()}/consultation`, { anyway: 'yes' });
  });
  const release = { ground: 'measure', words: 'Rustig laten wennen.' };

  test('is offered once the provider said yes, with the grounds that can hold', async () => {
    expect((await coco.get(path())).text).not.toContain('Naam vrijgeven');
    said('yes');
    const { text } = await coco.get(path());
    expect(text).toContain('Naam vrijgeven');
    expect(text).toContain('een maatregel van de kinderrechter');
    expect(text).not.toContain('value="parents"');

    const { headers } = await coco.post(`${path()}/release`, release);
    expect(headers['location']).toBe(`${path()}?done=released`);
    expect((await coco.get(path())).text).toContain('Vrijgegeven door Coco Coördinator');
    expect(proposal().release).toMatchObject({ ground: 'measure', words: 'Rustig laten wennen.' });
  });

  test('asks for the ground, and is refused before the yes', async () => {
    const early = await coco.post(`${path()}/release`, release);
    expect(early.status).toBe(409);
    expect(early.text).toContain('Tot dan blijft dit zonder naam.');
    said('yes');
    const wrong = await coco.post(`${path()}/release`, { words: 'Half af' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Half af');
    expect((await coco.postFromElsewhere(`${path()}/release`, release)).status).toBe(403);
    expect(proposal().release).toBeNull();
  });

  test('warns of another youth’s name, and not of the one it is about', async () => {
    said('yes');
    const words = 'Amber kent Bilal al. Bel 06-12345678.';
    const warned = await coco.post(`${path()}/release`, { ...release, words });
    expect(warned.status).toBe(409);
    expect(warned.text).toContain('Een naam van een jongere of van familie.');
    expect(warned.text).toContain('Een telefoonnummer.');
    expect(warned.text).toContain('name="anyway"');
    expect(warned.text).toContain(words);
    expect(proposal().release).toBeNull();

    const fine = { ...release, words: 'Amber is graag buiten.' };
    expect((await coco.post(`${path()}/release`, fine)).status).toBe(303);
  });
});

describe('an objection', () => {
  const release = { ground: 'youth-and-parents', words: '' };
  const to = () => `${path()}/release`;
  const objected = (who: AccountOf<'family'>) => {
    const reasons = codeLists(village.office.store.codes.list()).get('object-reason');
    const [reason = ''] = [...(reasons?.keys() ?? [])];
    const answer = { proposalId: id, says: 'object', reason, note: '' } as const;
    value(answerAsFamily(village.office, who, answer));
  };

  test('is heard before a name is released on consent, and not under a measure', async () => {
    await coco.post(`${path()}/consultation`, { anyway: 'yes' });
    said('yes');
    objected(village.ambersMother);
    // Amber lives under a measure: an opinion keeps nothing back.
    const measure = await coco.post(to(), { ...release, ground: 'measure' });
    expect(measure.headers['location']).toBe(`${path()}?done=released`);
  });

  test('holds a release on consent back until it is meant', async () => {
    bring(village.office, youthList, [{ ...amber, legalBasis: 'voluntary' }]);
    await coco.post(`${path()}/consultation`, { anyway: 'yes' });
    said('yes');
    objected(village.ambersMother);
    const warned = await coco.post(to(), { ...release, words: 'Bel 06-12345678.' });
    expect(warned.status).toBe(409);
    expect(warned.text).toContain('heeft bezwaar gemaakt');
    expect(warned.text).toContain('Een telefoonnummer.');
    expect(warned.text).toContain('name="anyway"');
    expect(proposal().release).toBeNull();
    expect((await coco.post(to(), { ...release, anyway: 'yes' })).status).toBe(303);
  });
});

test('a reply that names somebody is held back until it is meant', async () => {
  await coco.post(`${path()}/consultation`, { anyway: 'yes' });
  said('question', 'Welke school?');
  const text = 'Amber gaat naar de havo.';
  const warned = await coco.post(`${path()}/replies`, { text });
  expect(warned.status).toBe(409);
  expect(warned.text).toContain('Er is nog niets verstuurd.');
  expect(warned.text).toContain(text);
  expect(proposal().replies).toEqual([]);

  expect((await coco.post(`${path()}/replies`, { text, anyway: 'yes' })).status).toBe(303);
  expect(proposal().replies).toMatchObject([{ text }]);
});
