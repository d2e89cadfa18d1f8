import request from 'supertest';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createApp } from '../../../src/web/app.ts';
import { openTestOffice } from '../../office.ts';
import { expectNoise } from '../../quiet.ts';

test('a store that breaks before we know who is here tells a visitor nothing', async () => {
  expectNoise('"level":"error"');
  const office = openTestOffice();
  const app = createApp({ ...office, config: readConfig({ DATA_FILE: ':memory:' }) });
  office.store.close();

  const { status, text } = await request(app).get('/sign-in').set('Cookie', 'sid=anything');

  expect([status, text]).toEqual([500, '500']);
});
