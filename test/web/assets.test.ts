import express from 'express';
import request from 'supertest';
import { expect, test } from 'vitest';
import { readAssets } from '../../src/web/assets.ts';

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
