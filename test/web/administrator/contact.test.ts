import { beforeEach, expect, test } from 'vitest';
import type { AccountOf } from '../../../src/domain/account.ts';
import { hireAdministrator } from '../../office.ts';
import { otherOrganisation } from '../other-organisation.ts';
import { type SmallRegion, openSmallRegion, parentOf, put } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let bea: Visitor;
let administrator: AccountOf<'administrator'>;
let family: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion();
  administrator = await hireAdministrator(region.office);
  bea = visit(region.office).as(administrator);
  put(region, 'J-1', 'V-1');
  family = visit(region.office).as(parentOf(region, 'J-1'));
  page = `/administrator/organisations/${region.coco.organisationId}/contact`;
});

const form = { phone: '0570 - 12 34 56', email: 'plek@voorbeeld.test' };
const contact = () => region.office.store.organisations.contactOf(region.coco.organisationId);
const familyPages = ['/family', '/family/wishes', '/family/data', '/family/views'];

test('a family reads on every page how to reach its organisation, and no other', async () => {
  const there = otherOrganisation(region);
  await bea.post(`/administrator/organisations/${there}/contact`, { phone: '0900', email: '' });
  const { headers } = await bea.post(page, form);
  expect(headers['location']).toBe('/administrator/organisations?done=contact');
  await family.post('/family/wishes', { mattersOwn: '', neverOwn: '' });
  for (const path of familyPages) {
    const { text } = await family.get(path);
    expect(text, path).toContain('<a href="tel:0570123456">0570 - 12 34 56</a>');
    expect(text, path).toContain('<a href="mailto:plek@voorbeeld.test">');
    expect(text, path).toContain('De organisatie: ');
    expect(text, path).not.toContain('0900');
  }
});

test('as long as nothing is filled in, whom to ask', async () => {
  const { text } = await family.get('/family/wishes');
  expect(text).toContain('Het nummer staat hier nog niet.');
  expect(text).not.toContain('href="tel:');
  expect((await family.inEnglish().get('/family/wishes')).text).toContain('not here yet');
});

test.each([
  [{ ...form, phone: 'bel Bea' }, 'phone'],
  [{ ...form, email: 'bea' }, 'email'],
])('what is no number or address comes back: 422', async (typed, field) => {
  const { status, text } = await bea.post(page, typed);
  expect(status).toBe(422);
  expect(text).toContain(`href="#${field}-${region.coco.organisationId}"`);
  expect(text).toContain(`value="${typed[field as 'phone' | 'email']}"`);
  expect(contact()).toEqual({ phone: '', email: '' });
});

test('the newest counts, and may be emptied', async () => {
  await bea.post(page, form);
  await bea.post(page, { phone: '', email: '' });
  expect(contact()).toEqual({ phone: '', email: '' });
});

test('for the administrator with a second factor of a moment ago, of an organisation there is', async () => {
  const late = visit(region.office).withoutStepUp(administrator);
  expect((await late.post(page, form)).status).toBe(403);
  expect((await visit(region.office).as(region.coco).post(page, form)).status).toBe(403);
  expect((await bea.postFromElsewhere(page, form)).status).toBe(403);
  const nobody = `/administrator/organisations/${'z'.repeat(26)}/contact`;
  expect((await bea.post(nobody, form)).status).toBe(404);
  expect(contact()).toEqual({ phone: '', email: '' });
});
