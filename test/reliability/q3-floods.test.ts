import { type Socket, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newSecret } from '../../src/actions/secrets.ts';
import { rounds } from '../security/sabotage.ts';
import { tokenIn } from '../security/site.ts';
import { figure, percentile } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { ask, personAt } from './person.ts';
import { openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { baseUrl, serve } from './served.ts';

const lines = sabotaged(
  'Q3 waits for ever for who says nothing',
  { file: 'src/open-server.ts', from: 'headersTimeout: 10_000', to: 'headersTimeout: 0' },
  { file: 'src/open-server.ts', from: 'requestTimeout: 30_000', to: 'requestTimeout: 0' },
);

const { host, origin } = new URL(baseUrl);

/** Ten seconds for the first words, a look every five, and a busy machine. */
const patience = 25_000;

test('Q3 who says nothing is let go, and a flood at the door keeps nobody inside from a page', async () => {
  const region = await openRegion();
  const server = await serve(region.dataFile, { lines });
  const coco = personAt(region.office, region.coco, () => server.port);
  const silent = rounds(50, 450);
  const letGo: number[] = [];
  const start = performance.now();
  const sockets = Array.from({ length: silent }, () =>
    speakSlowly(server.port, () => letGo.push(performance.now() - start)),
  );

  const knocks = rounds(40, 3000);
  const pages: number[] = [];
  const statuses = new Map<number, number>();
  const flood = Promise.all(
    Array.from({ length: 40 }, async () => {
      for (let knock = 0; knock < knocks / 40; knock += 1) {
        const status = await signIn(server.port);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  const inside = { isOver: false };
  const working = (async () => {
    while (!inside.isOver) {
      const { status, ms } = await coco.get('/coordinator/proposals');
      expect(status).toBe(200);
      pages.push(ms);
      await wait(50);
    }
  })();
  await flood;
  inside.isOver = true;
  await working;
  while (letGo.length < silent && performance.now() - start < patience) await wait(200);
  const letGoBySelf = letGo.length;
  for (const socket of sockets) socket.destroy();
  await server.stop();
  expect(letGoBySelf).toBe(silent);
  expect([...statuses.keys()].filter((status) => status === 0 || status >= 500)).toEqual([]);
  expect(brokenInvariants(region.dataFile)).toEqual([]);
  const said = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
  figure(
    'Q3',
    `${silent} lines that say nothing: all let go within ${(Math.max(...letGo) / 1000).toFixed(0)} s; ${knocks} attempts to sign in (${said}), ` +
      `pages inside meanwhile p95 ${percentile(pages, 95).toFixed(0)} ms`,
  );
});

/** Begins a request, and goes on with a letter now and then. */
function speakSlowly(port: number, gone: () => void): Socket {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `),
  );
  const speaking = setInterval(() => socket.writable && socket.write('x'), 1000);
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearInterval(speaking);
    gone();
  });
  return socket;
}

async function signIn(port: number): Promise<number> {
  const Cookie = `__Host-visitor=${newSecret()}`;
  const page = await ask({ port, path: '/sign-in', headers: { Host: host, Cookie } });
  if (page.status !== 200) return page.status;
  const words = {
    token: tokenIn(page.body),
    email: `${newSecret()}@voorbeeld.test`,
    password: 'een-wachtwoord-dat-niet-klopt',
  };
  const { status } = await ask({
    ...{ port, path: '/sign-in', method: 'POST', body: new URLSearchParams(words).toString() },
    headers: {
      ...{ Host: host, Cookie, Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
      'Content-Type': 'application/x-www-form-urlencoded',
    },
  });
  return status;
}
