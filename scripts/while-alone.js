import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const patienceInMilliseconds = 15 * 60_000;

/** Runs the work while no other process on this machine does the same in this folder. */
export function whileAlone(folder, work) {
  const lock = lockOf(folder);
  const until = Date.now() + patienceInMilliseconds;
  while (!take(lock)) {
    if (Date.now() > until) throw new Error(`Still busy elsewhere; if not so, remove ${lock}`);
    sleep(200);
  }
  // On exit too: work that fails ends the process.
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** Outside the folder, because npm empties node_modules. */
const lockOf = (folder) =>
  join(tmpdir(), `passende-plek-setup-${createHash('sha256').update(folder).digest('hex')}.lock`);

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!lives(holderOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined; // it was let go in between
  }
}

function lives(pid) {
  if (!pid) return true; // just made, its number not yet written
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const sleep = (milliseconds) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
