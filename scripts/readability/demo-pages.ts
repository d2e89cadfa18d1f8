import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/config.ts';
import { openOffice } from '../../src/open-office.ts';
import { createApp } from '../../src/web/app.ts';
import { tellWhatIf } from '../pages/tell-what-if.ts';
import { everybodyIn } from './everybody.ts';
import { type SeenPage, walk } from './walk.ts';

/** Every page of the demo in Dutch, as everybody in it sees them; the office is in memory and gone afterwards. */
export async function demoPages(): Promise<readonly SeenPage[]> {
  const config = readConfig({ DATA_FILE: ':memory:' });
  const office = openOffice(config);
  const server = createServer(createApp({ ...office, config }));
  try {
    const readers = await everybodyIn(office, `${config.folders.data}/demo`);
    await tellWhatIf(office);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const pages: SeenPage[] = [];
    for (const reader of readers) pages.push(...(await walk(baseUrl, reader)));
    return pages;
  } finally {
    server.closeAllConnections();
    server.close();
    office.store.close();
  }
}
