import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Served, logServed } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';
import { createApp } from '../../src/web/app.ts';
import { openTestOffice } from '../office.ts';

const config = readConfig({});

test('every page is told by its door and its number, never by what was typed', async () => {
  const told: Served[] = [];
  const app = createApp({ ...openTestOffice(), config, served: (visit) => told.push(visit) });
  await supertest(app).get('/coordinator/youths/qgeheim?naam=Qgetypt');
  await supertest(app).get('/qnergens');
  await supertest(app).get('/sign-in');

  expect(told.map(({ door, status }) => [door, status])).toEqual([
    ['GET /coordinator/youths/:id', 303],
    ['nowhere', 404],
    ['GET /sign-in', 200],
  ]);
  const lines: string[] = [];
  const out = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((line) => lines.push(String(line)) > 0);
  for (const visit of told) logServed(visit);
  out.mockRestore();
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
    lines.map(() => ['level', 'time', 'request', 'at', 'status', 'milliseconds']),
  );
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toMatch(/qge|qner/i);
});

test('figures are given at one address, and count what was served', async () => {
  const { server, served } = openMetrics(openTestOffice(), ':memory:');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  served({ door: 'GET /sign-in', status: 200, milliseconds: 30, request: undefined });
  served({ door: 'GET /sign-in', status: 503, milliseconds: 3000, request: undefined });

  const site = supertest(`http://127.0.0.1:${port}`);
  const { text } = await site.get('/metrics').expect(200);
  expect(text).toContain('plek_page_seconds_bucket{le="0.02",door="GET /sign-in",status="2xx"} 0');
  expect(text).toContain('plek_page_seconds_bucket{le="0.1",door="GET /sign-in",status="2xx"} 1');
  expect(text).toContain('plek_page_seconds_count{door="GET /sign-in",status="5xx"} 1');
  expect(text).toMatch(/^plek_mails_waiting 0$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  await site.get('/').expect(404);
  await site.post('/metrics').expect(404);
  server.close();
});
