import { expect, test } from 'vitest';
import { openVillage } from '../village.ts';
import { visit } from '../visitor.ts';

test('a page of another site cannot sign anybody out: without the cookie, the cookie stays', async () => {
  const { office, ambersMother } = await openVillage();
  const site = visit(office);

  // A browser leaves the session's cookie at home when the form comes from elsewhere.
  const { status, headers } = await site.asNobody().postFromElsewhere('/away');
  expect([status, headers['location']]).toEqual([303, '/away']);
  expect(headers['set-cookie'] ?? '').not.toContain('sid=');

  const left = await site.as(ambersMother).post('/away');
  expect(String(left.headers['set-cookie'])).toContain('sid=;');
});
