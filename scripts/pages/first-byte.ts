import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { cookiesOf } from './people.ts';
import type { Visited } from './visit.ts';
import type { World } from './world.ts';

interface Wait {
  readonly page: Visited;
  /** In milliseconds. */
  readonly median: number;
  /** Nineteen in twenty waited no longer. */
  readonly p95: number;
  readonly slowest: number;
}

/**
 * How long each of these pages keeps somebody waiting, asked so many times over one open line; before each time
 * something may happen.
 */
export async function firstBytes(
  { demo, office }: Pick<World, 'demo' | 'office'>,
  pages: readonly Visited[],
  times: number,
  before: () => void | Promise<void> = () => undefined,
): Promise<Wait[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const waits: Wait[] = [];
  for (const page of pages) {
    const Cookie = cookiesOf(office, page.who, 'nl');
    const ask = async (): Promise<number> => {
      const asked = performance.now();
      const sent = request(`${demo.baseUrl}${page.path}`, { agent, headers: { Cookie } }).end();
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      await once(answer, 'readable');
      const waited = performance.now() - asked;
      answer.resume();
      await once(answer, 'end');
      return waited;
    };
    await ask(); // the first one fills what is kept in memory
    const took: number[] = [];
    for (let nth = 0; nth < times; nth += 1) {
      await before();
      took.push(await ask());
    }
    took.sort((a, b) => a - b);
    const at = (share: number): number => took[Math.ceil(share * times) - 1] ?? 0;
    waits.push({ page, median: took[times >> 1] ?? 0, p95: at(0.95), slowest: at(1) });
  }
  agent.destroy();
  return waits;
}
