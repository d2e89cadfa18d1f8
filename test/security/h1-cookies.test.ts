import { expect, test } from 'vitest';
import { emailOf, password } from '../office.ts';
import { openVillage } from '../web/village.ts';
import { settings } from './expected-headers.ts';
import { sabotaged } from './sabotage.ts';
import { openSite } from './site.ts';

/** A site that takes itself for a developer's machine, also in production. */
const listeningAs = (baseUrl: string): string =>
  sabotaged('H1-cookies', 'http://127.0.0.1:3000', baseUrl);

test('H1 cookies belong to this site alone, and end with the browser', async () => {
  const { office, coordinator } = await openVillage();
  for (const { baseUrl } of settings) {
    const site = await openSite(office, { baseUrl: listeningAs(baseUrl) });
    const [prefix, secure] = baseUrl.startsWith('https:') ? ['__Host-', ' Secure;'] : ['', ''];
    const entry = await site.asOwnForm(site.as(), { email: emailOf(coordinator), password });
    const [signedIn, firstSeen] = [await site.ask('/sign-in', entry), await site.ask('/sign-in')];

    const cookie = (name: string) =>
      new RegExp(`^${prefix}${name}=[\\w-]{43}; Path=/; HttpOnly;${secure} SameSite=Lax$`);
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers['set-cookie']).toEqual([expect.stringMatching(cookie('sid'))]);
    expect(firstSeen.headers['set-cookie']).toEqual([expect.stringMatching(cookie('visitor'))]);
  }
});

test('H1 who signs out leaves nothing in the browser', async () => {
  const { office, coordinator } = await openVillage();
  for (const { baseUrl } of settings) {
    const site = await openSite(office, { baseUrl: listeningAs(baseUrl) });
    const out = await site.ask('/sign-out', await site.asOwnForm(site.as(coordinator)));

    expect(out.headers['clear-site-data']).toBe('"cache", "storage", "cookies"');
    expect(out.headers['set-cookie']).toContainEqual(
      expect.stringMatching(/^(?:__Host-)?sid=; Path=\/; Expires=Thu, 01 Jan 1970/),
    );
  }
});
