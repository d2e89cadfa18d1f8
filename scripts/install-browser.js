import { spawnSync } from 'node:child_process';
import { fileURLToPath, URL } from 'node:url';
import { findChromium } from './find-chromium.js';
import { whileAlone } from './while-alone.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Sees that there is a browser for the browser tests. Without one the tests fail; they never skip. */
export function installBrowser() {
  if (findChromium()) return;
  if (process.env['CHROMIUM_PATH']) return giveUp(`CHROMIUM_PATH names no program that can run`);

  whileAlone(root, () => {
    const ways = [fromDebian, fromPlaywright];
    if (findChromium() || ways.some((way) => way() && findChromium())) return;
    giveUp('No Chromium or Chrome found, and none could be installed');
  });
}

function giveUp(why) {
  process.stderr.write(
    `${why}. The browser tests need one: "apt-get install chromium", or set CHROMIUM_PATH to one.\n`,
  );
  process.exit(1);
}

function fromDebian() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!works([...asRoot, 'apt-get', '--version'], 'ignore')) return false;
  process.stderr.write('Installing Chromium for the browser tests (apt-get) …\n');
  // An update that fails for one source often still lets the installation succeed.
  works([...asRoot, 'apt-get', 'update', '-qq']);
  return works([
    ...asRoot,
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
  ]);
}

function fromPlaywright() {
  process.stderr.write('Fetching Chromium for the browser tests (Playwright) …\n');
  return works([
    process.execPath,
    `${root}node_modules/playwright-core/cli.js`,
    'install',
    'chromium',
  ]);
}

function works([command, ...words], output = 2) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
