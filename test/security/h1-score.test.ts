import { expect, test } from 'vitest';
import { internetNl } from '../../scripts/headers/internet-nl.ts';
import type { Seen } from '../../scripts/headers/mark.ts';
import { observatory } from '../../scripts/headers/observatory.ts';
import { openVillage } from '../web/village.ts';
import { sabotaged } from './sabotage.ts';
import { openSite } from './site.ts';

const frameless: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'self'",
};

async function firstPage(): Promise<Seen> {
  const { office } = await openVillage();
  const site = await openSite(office, { baseUrl: 'https://plek.example.nl' });
  const { headers, body } = await site.ask('/sign-in');
  const { 'set-cookie': cookies = [], ...rest } = headers;
  const worse = sabotaged('H1-score', frameless, {});
  return {
    https: true,
    headers: { ...(rest as Record<string, string>), ...worse },
    cookies,
    html: body,
  };
}

test('H1 the Observatory gives every point but those for preloading and integrity', async () => {
  expect(observatory(await firstPage()).score).toBe(155);
});

test('H1 every header rule of Internet.nl holds', async () => {
  const verdicts = internetNl(await firstPage());
  expect(verdicts.length).toBeGreaterThan(15);
  expect(verdicts.filter(({ holds }) => !holds)).toEqual([]);
});

test('H1 a site without headers scores badly, and extras need a good base', async () => {
  const bare: Seen = { https: true, headers: {}, cookies: [], html: '' };
  expect(observatory(bare).score).toBe(100 - 25 - 20 - 5 - 20);
  const good = await firstPage();
  const lax = { ...good, headers: { ...good.headers, 'strict-transport-security': undefined } };
  expect(observatory(lax).score).toBe(80);
  expect(
    internetNl(bare)
      .filter(({ holds }) => holds)
      .map(({ rule }) => rule),
  ).toContain('Nothing is compressed');
  expect(internetNl(lax).filter(({ holds }) => !holds)).toHaveLength(1);
});
