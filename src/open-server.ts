import { type Server, STATUS_CODES, createServer } from 'node:http';
import type { Socket } from 'node:net';
import { createApp } from './web/app.ts';
import { headersFor } from './web/headers.ts';
import type { PageDeps } from './web/page-deps.ts';

/** How long somebody may take to say something, and how much: a machine that says nothing must not hold a place. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
  connectionsCheckingInterval: 5_000,
} as const;

const mostConnections = 500;

/** The site behind a socket. */
export function openServer(deps: PageDeps): Server {
  const app = createApp(deps);
  const server = createServer(patience, app);
  server.maxConnections = mostConnections;
  // What Node would answer by itself would lack our headers.
  server.on('checkExpectation', app);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else letGo(socket, curtly(statusOf(error.code), deps.config.baseUrl));
  });
  return server;
}

/** Who hears this has a second to read it. Then the line is cut: whoever never hangs up would hold a place for ever. */
function letGo(socket: Socket, answer: string): void {
  socket.end(answer);
  setTimeout(() => socket.destroy(), aSecond).unref();
}

const aSecond = 1000;

/** A request that was no HTTP, too long or too slow never reaches a page. */
const statusOf = (code: string | undefined): number =>
  code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;

function curtly(status: number, baseUrl: string): string {
  const headers = { ...headersFor(baseUrl), Connection: 'close', 'Content-Length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n');
}
