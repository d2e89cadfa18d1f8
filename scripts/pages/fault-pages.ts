import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CannotLog } from '../../src/actions/log-view.ts';
import { TooBusy } from '../../src/actions/passwords.ts';
import { readConfig } from '../../src/config.ts';
import type { SignOn } from '../../src/sign-on/open-id.ts';
import { createApp } from '../../src/web/app.ts';
import type { PageDeps } from '../../src/web/page-deps.ts';
import { tokenIn } from '../../test/security/site.ts';
import { type Person, called } from './people.ts';
import { type Ask, type Visited, asking } from './visit.ts';
import type { World } from './world.ts';

/** The pages nobody hopes for: not there, not theirs, too large, too often, sent twice, broken. */
export async function faultPages(world: World, ask: Ask): Promise<Visited[]> {
  const visitor = called(world, 'public');
  const coordinator = called(world, 'coordinator');
  const { body } = await ask(coordinator, 'nl', '/about');
  const token = tokenIn(body);
  const missing = `/coordinator/imports/${'z'.repeat(26)}/confirmation`;
  return [
    await ask(visitor, 'nl', '/nowhere'),
    await ask(coordinator, 'nl', '/provider'),
    await ask(visitor, 'nl', '/away'),
    await ask(visitor, 'nl', '/coordinator/runs', {}),
    await ask(coordinator, 'nl', '/coordinator/runs', {}),
    await ask(coordinator, 'nl', '/coordinator/runs', { token, words: 'x'.repeat(40_000) }),
    await ask(coordinator, 'nl', missing, { token }),
    ...(await elsewhere(world, visitor)),
  ];
}

/** What this site never says by itself: that it breaks, and that people come in by a service of their own. */
async function elsewhere({ office, demo }: World, visitor: Person): Promise<Visited[]> {
  const breaks = (error: Error): Partial<PageDeps> => {
    const findNewest = () => {
      throw error;
    };
    return { store: { ...office.store, policies: { ...office.store.policies, findNewest } } };
  };
  const service: SignOn = {
    start: () => Promise.resolve({ url: 'https://sign-in.example/', kept }),
    finish: () => Promise.reject(new Error('nobody came back')),
  };
  const signOn = { service, speaksFor: { organisation: undefined, domains: [] } };
  const sites: [Partial<PageDeps>, string][] = [
    [breaks(new TooBusy()), '/rules'],
    [breaks(new CannotLog()), '/rules'],
    [breaks(new Error('broken on purpose')), '/rules'],
    [{ signOn }, '/sign-in'],
    [{ signOn }, '/single-sign-on'],
    [{ signOn }, '/single-sign-on/answer'],
  ];
  const pages: Visited[] = [];
  for (const [changed, path] of sites) {
    const config = readConfig({ DATA_FILE: demo.dataFile });
    const server = createServer(createApp({ ...office, ...changed, config })).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ask = asking({ office, demo: { ...demo, baseUrl: `http://127.0.0.1:${port}` } });
    for (const lang of ['nl', 'en'] as const)
      pages.push(await silently(() => ask({ ...visitor, name: outside }, lang, path)));
    server.closeAllConnections();
    server.close();
  }
  return pages;
}

/** Who was at a site that is closed by now. */
export const outside = 'public, at another site';

const kept = { state: 'x', nonce: 'x', verifier: 'x' };

/** The log says that it broke; it was meant to. */
async function silently<T>(task: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return await task();
  } finally {
    console.error = error;
  }
}
