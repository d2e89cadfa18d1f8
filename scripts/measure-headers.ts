import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../src/config.ts';
import { openOffice } from '../src/open-office.ts';
import { openServer } from '../src/open-server.ts';
import { print, run } from './command.ts';
import { internetNl } from './headers/internet-nl.ts';
import type { Seen } from './headers/mark.ts';
import { observatory } from './headers/observatory.ts';

/** npm run headers: what Mozilla's Observatory and Internet.nl would say of our headers, without asking them. */

const enough = 150;

/** The first page, as production sends it: only the proxy with its certificate is missing. */
async function firstPage(): Promise<Seen> {
  const config = readConfig({ DATA_FILE: ':memory:', BASE_URL: 'https://plek.example.nl' });
  const office = openOffice(config);
  const server = openServer({ ...office, config });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/sign-in`, {
    headers: { 'Accept-Encoding': 'gzip, deflate, br' },
  });
  const html = await answer.text();
  server.closeAllConnections();
  server.close();
  office.store.close();
  const headers = Object.fromEntries(answer.headers);
  return { https: true, headers, cookies: answer.headers.getSetCookie(), html };
}

await run(async () => {
  const seen = await firstPage();
  const { marks, score } = observatory(seen);
  print('Mozilla HTTP Observatory (published points, worked out here)');
  for (const { rule, found, points } of marks)
    print(`  ${String(points).padStart(4)}  ${rule.padEnd(30)} ${found}`);
  print(`  ${score} (100 and more is A+)`);
  const verdicts = internetNl(seen);
  print('Internet.nl, the rules on headers');
  for (const { rule, holds } of verdicts) print(`  ${holds ? 'yes' : ' NO'}  ${rule}`);
  return score >= enough && verdicts.every(({ holds }) => holds) ? 0 : 1;
});
