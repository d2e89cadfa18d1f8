import type { Express } from 'express';
import { once } from 'node:events';
import { Agent, type IncomingMessage, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sessionOf } from '../web/visitor.ts';
import type { World } from './two-of-all.ts';

export interface Heard {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** A site on the street, and everybody with a browser in hand. One line is kept open, so that many knocks are quick. */
export async function openStreet(app: Express, { office, people }: World, origin: string) {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();
  const tokens = new Map<string, string>();

  const cookieOf = (who: string): string => {
    const known = cookies.get(who);
    if (known !== undefined) return known;
    const account = people[who.replace('stale ', '')] ?? people['coordinator']!;
    const shown = who === 'half signed in' ? 'half' : who.startsWith('stale ') ? 'in' : 'fresh';
    const session = who === 'nobody' ? '' : `; sid=${sessionOf(office, account, shown)}`;
    const cookie = `visitor=nobody-we-know${session}`;
    cookies.set(who, cookie);
    return cookie;
  };

  const send = async (who: string, method: string, path: string, body?: string): Promise<Heard> => {
    const headers = {
      Cookie: cookieOf(who),
      Origin: origin,
      ...(body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
    };
    const sent = request({ port, host: '127.0.0.1', agent, method, path, headers });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    const said = Buffer.concat(parts).toString('utf8');
    return { status: answer.statusCode ?? 0, body: said, headers: answer.headers };
  };

  const tokenOf = async (who: string): Promise<string> => {
    const known = tokens.get(who);
    if (known !== undefined) return known;
    const { body } = await send(who, 'GET', '/about');
    const token = /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';
    tokens.set(who, token);
    return token;
  };

  return {
    /** Comes with a good token, so that nothing but the door itself says no. */
    async knock(who: string, method: string, path: string): Promise<Heard> {
      if (method !== 'POST') return send(who, method, path);
      // A field that no form has: what is let in says so, and does nothing.
      const form = new URLSearchParams({ token: await tokenOf(who), 'not-a-field': 'x' });
      return send(who, method, path, form.toString());
    },
    /** Signs in anew next time: something may have ended their visit. */
    forget(who: string): void {
      cookies.delete(who);
      tokens.delete(who);
    },
    close(): void {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
