import request, { type Response } from 'supertest';
import { newSecret } from '../../src/actions/secrets.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { readConfig } from '../../src/config.ts';
import { createApp } from '../../src/web/app.ts';
import type { PageDeps } from '../../src/web/page-deps.ts';

const config = readConfig({ DATA_FILE: ':memory:' });

/** Somebody who comes in from the street: takes every cookie along that the site gives, and no other. */
export interface Walker {
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, form?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The session's cookie as it is now. */
  readonly session: () => string | undefined;
  readonly cookie: (name: string) => string | undefined;
}

/** The site, for people who come from this address unless they say otherwise. */
export function openSite(
  office: Deps,
  { isDemo, signOn }: { isDemo?: true; signOn?: PageDeps['signOn'] } = {},
) {
  const app = createApp({ ...office, signOn, config: { ...config, ...(isDemo && { isDemo }) } });

  return (address = '192.0.2.1', brought: Readonly<Record<string, string>> = {}): Walker => {
    const jar = new Map(Object.entries({ visitor: newSecret(), ...brought }));
    const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const keep = (answer: Response): Response => {
      for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    };
    const get = async (path: string) =>
      keep(
        await request(app)
          .get(path)
          .set('Cookie', cookies())
          .set('X-Forwarded-For', address)
          .redirects(0),
      );
    return {
      get,
      post: async (path, form = {}) => {
        const token = /name="token" value="([^"]+)"/.exec((await get('/about')).text)?.[1];
        const test = request(app).post(path).set('Cookie', cookies()).redirects(0);
        return keep(
          await test
            .set('Origin', config.baseUrl)
            .set('X-Forwarded-For', address)
            .type('form')
            .send({ ...form, token }),
        );
      },
      session: () => jar.get('sid'),
      cookie: (name) => jar.get(name),
    };
  };
}
