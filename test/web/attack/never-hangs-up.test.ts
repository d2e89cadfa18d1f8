import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { openServer } from '../../../src/open-server.ts';
import { openTestOffice } from '../../office.ts';

test('who speaks too slowly and never hangs up is cut off: nobody can hold every line', async () => {
  const config = readConfig({ DATA_FILE: ':memory:' });
  const server = openServer({ ...openTestOffice(), config }).listen(0, '127.0.0.1');
  server.headersTimeout = 200;
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  // Goes on with a letter now and then, and never reads that it took too long.
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nX-Slow: '));
  socket.on('error', () => undefined);
  const talking = setInterval(() => socket.write('x'), 100);
  await new Promise((closed) => socket.on('close', closed));
  clearInterval(talking);

  expect(await connectionsOf(server)).toBe(0);
  server.close();
}, 15_000);

const connectionsOf = (server: ReturnType<typeof openServer>): Promise<number> =>
  new Promise((done) => server.getConnections((_error, count) => done(count)));
