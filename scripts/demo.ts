import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newAccessCode } from '../src/actions/secrets.ts';
import { configOrStop, listen, officeOrStop, stop } from '../src/listen.ts';
import { tellRegion } from './demo/tell-region.ts';
import { welcome } from './demo/welcome.ts';

/** npm run demo: an invented region, made fresh, with a sign-in for each role. */

const demoFile = join(import.meta.dirname, '..', 'data', 'demo.sqlite');
const config = configOrStop({ DATA_FILE: demoFile, ...process.env });
if (config.isProduction)
  stop('The demo is invented, and its passwords and codes are shown: not in production.');

const office = officeOrStop(config, () => clear(config.dataFile));
const folder = join(config.folders.data, 'demo');
const password = passwordFor(config.host);

// The story is told an hour back, so that nothing in it happens after you come in.
const hourAgo = { ...office, now: () => new Date(Date.now() - 3_600_000) };
const { staff, families } = await tellRegion(hourAgo, folder, password);

listen({ ...office, config: { ...config, isDemo: true } }, () =>
  console.log(welcome(config.baseUrl, password, staff.signIns, families)),
);

/** Wipes the last demo, and nothing else: whoever names a file of their own may have more in it. */
function clear(file: string): void {
  if (existsSync(file) && !(basename(file).startsWith('demo') && statSync(file).isFile())) {
    stop(`${file} is there already. The demo starts afresh, so it only wipes files named demo….`);
  }
  for (const part of ['', '-wal', '-shm', '.key', '.erased'])
    rmSync(`${file}${part}`, { force: true });
}

/** Known to everybody on the machine itself; made anew where others can knock. */
function passwordFor(host: string): string {
  const own = ['127.0.0.1', '::1', 'localhost'].includes(host);
  return own ? 'niets-hiervan-is-echt' : `${newAccessCode()}-${newAccessCode()}`;
}
