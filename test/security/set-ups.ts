import Database from 'better-sqlite3';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ways in which a machine can be set up badly, each in a folder of its own. */

export interface SetUp {
  readonly program?: string;
  readonly root?: string;
  readonly environment: Readonly<Record<string, string>>;
  /** A module that is loaded first: what a strange machine would do to us. */
  readonly first?: string;
}

const home = join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

export function start({
  program = 'src/main.ts',
  root = home,
  environment,
  first,
}: SetUp): ChildProcess {
  const preload = first === undefined ? [] : ['--import', first];
  return spawn(process.execPath, [...preload, join(root, program)], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts it; whoever opens the door after all is closed at once, and counts as open. */
export async function tryToStart(setUp: SetUp): Promise<Ended> {
  const child = start(setUp);
  const [said, complained]: [string[], string[]] = [[], []];
  child.stdout?.on('data', (part) => {
    said.push(String(part));
    child.kill();
  });
  child.stderr?.on('data', (part) => complained.push(String(part)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.join(''), complained: complained.join('') };
}

/** A production machine with nothing wrong; every bad one is this one with one thing changed. */
export function goodSetUp(port: number): { folder: string; environment: Record<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-set-up-'));
  const key = join(folder, 'secrets.key');
  writeFileSync(key, '3f8a1c9e5b7d2046a8e1f3c5d7b9024613579bdf02468ace1f2e3d4c5b6a7980\n', {
    mode: 0o600,
  });
  return {
    folder,
    environment: {
      NODE_ENV: 'production',
      BASE_URL: 'https://plek.example.nl',
      PORT: String(port),
      DATA_FILE: join(folder, 'office.sqlite'),
      SECRETS_KEY_FILE: key,
    },
  };
}

export function openToEverybody(file: string): void {
  writeFileSync(file, '');
  chmodSync(file, 0o644);
}

export function fromTheFuture(file: string): void {
  const db = new Database(file);
  db.pragma('user_version = 999');
  db.close();
  chmodSync(file, 0o600);
}

/** The program without its migrations, as a careless copy would be. */
export function withoutMigrations(folder: string): string {
  const root = join(folder, 'copy');
  for (const part of ['src', 'views', 'package.json'])
    cpSync(join(home, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'data', 'migrations'), { recursive: true });
  for (const file of ['places.json', 'postcode-areas.json', 'common-passwords.txt'])
    cpSync(join(home, 'data', file), join(root, 'data', file));
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Loaded before the program: what a strange machine would do to it. */
export const machine = (name: 'old-sqlite' | 'deaf-sqlite' | 'blindfold'): string =>
  join(import.meta.dirname, 'machines', `${name}.js`);
