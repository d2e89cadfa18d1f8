import type { Browser } from 'playwright-core';
import { cookiesOf } from './people.ts';
import type { Visited } from './visit.ts';
import type { World } from './world.ts';

export interface Weight {
  readonly page: Visited;
  /** As it came over the line: heads and bodies, packed as they were sent. */
  readonly bytes: number;
  readonly requests: number;
  /** Files beside the page that a browser would ask for again. */
  readonly changeable: readonly string[];
}

/** What comes over the line for each page, to a browser that was never here before. */
export async function weigh(
  browser: Browser,
  { demo, office }: Pick<World, 'demo' | 'office'>,
  pages: readonly Visited[],
): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const page of pages) {
    const context = await browser.newContext({ baseURL: demo.baseUrl });
    const cookies = cookiesOf(office, page.who, 'nl')
      .split('; ')
      .map((pair) => pair.split('='));
    await context.addCookies(
      cookies.map(([name = '', value = '']) => ({ name, value, url: demo.baseUrl })),
    );
    const tab = await context.newPage();
    const wire = await context.newCDPSession(tab);
    await wire.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    const changeable: string[] = [];
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    wire.on('Network.responseReceived', ({ type, response: { url, headers } }) => {
      const { pathname } = new URL(url);
      // What is drawn for one person alone, such as the code for a new phone, is never kept.
      if (type === 'Document' || !pathname.startsWith('/assets/')) return;
      if (!(headers['Cache-Control'] ?? '').includes('immutable')) changeable.push(pathname);
    });
    await tab.goto(page.path, { waitUntil: 'networkidle' });
    await context.close();
    weights.push({ page, bytes, requests, changeable });
  }
  return weights;
}
