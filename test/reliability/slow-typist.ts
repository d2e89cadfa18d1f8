import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Person } from './person.ts';
import { baseUrl } from './served.ts';

/** A form that the office has begun to receive, and of which it waits for the words. */
export interface HalfSent {
  /** The words come; what was answered, or 0 when the line was cut. */
  readonly finish: () => Promise<number>;
}

const { host, origin } = new URL(baseUrl);

export async function beginForm(
  person: Person,
  port: number,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<HalfSent> {
  const body = new URLSearchParams({ ...form, token: await person.token() }).toString();
  const sent = request({
    ...{ port, path, host: '127.0.0.1', method: 'POST', agent: false },
    headers: {
      ...{ Host: host, Cookie: person.cookie(), Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(Buffer.byteLength(body)),
      // The office says when it has the beginning in hand.
      Expect: '100-continue',
    },
  });
  const answered = new Promise<number>((resolve) => {
    sent.on('response', (answer: IncomingMessage) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0)).on('error', () => resolve(0));
    });
    sent.on('error', () => resolve(0));
  });
  sent.flushHeaders();
  await Promise.race([once(sent, 'continue'), answered]);
  return {
    finish() {
      sent.end(body);
      return answered;
    },
  };
}
