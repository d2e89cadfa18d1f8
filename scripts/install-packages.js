import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { whileAlone } from './while-alone.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.passende-plek-setup`;

/** Brings node_modules in step with the lock file. The lock file itself is never written. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (read(stamp) === wanted) return;
  if (alreadyRight() && isNotOurs()) return;

  whileAlone(root, () => {
    if (read(stamp) === wanted) return; // another process was first
    if (!alreadyRight()) cleanInstall();
    writeFileSync(stamp, wanted);
  });
}

/** On a region's machine the program may read itself, and not write. */
function isNotOurs() {
  try {
    accessSync(`${root}node_modules`, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Somebody may have run `npm ci` by hand; npm keeps what it installed in a lock file of its own. */
function alreadyRight() {
  const installed =
    JSON.parse(read(`${root}node_modules/.package-lock.json`) ?? '{}').packages ?? {};
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const needless = (entry) =>
    entry.optional || entry.devOptional || (entry.dev && process.env['NODE_ENV'] === 'production');

  return Object.entries(packages).every(
    ([path, entry]) =>
      path === '' ||
      installed[path]?.version === entry.version ||
      (installed[path] === undefined && needless(entry)),
  );
}

function cleanInstall() {
  process.stderr.write('Installing packages (npm ci) …\n');
  const npm = process.env['npm_execpath'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    process.stderr.write('Installing packages failed: see above, then run "npm ci" by hand.\n');
    process.exit(1);
  }
}
