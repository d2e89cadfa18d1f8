import express from 'express';
import request from 'supertest';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createApp } from '../../src/web/app.ts';
import { readAssets } from '../../src/web/assets.ts';
import { openTestOffice } from '../office.ts';

const assets = readAssets(`${import.meta.dirname}/../../views/assets`);
const app = express().use('/assets', assets.serve);

test('a file under its hash may be kept for ever', async () => {
  const answer = await request(app).get(assets.url('style.css')).expect(200);

  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.headers['content-type']).toBe('text/css; charset=utf-8');
});

test('fonts lie beside the style sheet, under the same hash', async () => {
  const font = assets.url('style.css').replace('style.css', 'source-sans-3.woff2');
  const answer = await request(app).get(font).expect(200);

  expect(answer.headers['content-type']).toBe('font/woff2');
});

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
])('who takes %s gets the style sheet packed as %s', async (accepted, encoding) => {
  const answer = await request(app)
    .get(assets.url('style.css'))
    .set('Accept-Encoding', accepted)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => done(null, Buffer.concat(parts)));
    });

  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(answer.headers['vary']).toBe('Accept-Encoding');
  expect(Number(answer.headers['content-length']) < 30_000).toBe(encoding !== undefined);
});

test('a font is packed already, and a page never is', async () => {
  const font = assets.url('source-sans-3.woff2');
  const answer = await request(app).get(font).set('Accept-Encoding', 'br');
  expect(answer.headers['content-encoding']).toBeUndefined();

  const site = createApp({ ...openTestOffice(), config: readConfig({}) });
  const page = await request(site).get('/rules').set('Accept-Encoding', 'br, gzip');
  expect(page.headers['content-encoding']).toBeUndefined();
});

test('under an older hash it is served, but not kept', async () => {
  const answer = await request(app).get('/assets/older/app.js').expect(200);

  expect(answer.headers['cache-control']).toBe('no-cache');
});

test.each(['/assets/x/nothing.css', '/assets/x/..%2f..%2fpackage.json', '/assets/', '/assets/x'])(
  '%s is not there',
  async (path) => {
    await request(app).get(path).expect(404);
  },
);

test('a name that does not exist is our mistake', () => {
  expect(() => assets.url('nothing.css')).toThrow('There is no asset nothing.css');
});
