import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../demo-office.ts';
import { afterwards } from './afterwards.ts';
import { ahead } from './moment.ts';
import type { BrokenLine } from './sabotage/sabotaged.ts';

const root = join(import.meta.dirname, '..', '..');

/** The address people type; a proxy would stand between. */
export const baseUrl = 'https://plek.example.nl';

export interface Served {
  readonly port: number;
  readonly pid: number;
  readonly process: ChildProcess;
  /** From the start of the process until it listens. */
  readonly readyAfter: number;
  /** Whatever it printed so far. */
  readonly said: () => string;
  /** Asks it to stop, as a service manager does; how long that took, and how it ended. */
  readonly stop: () => Promise<{ ms: number; code: number | null }>;
  readonly kill: () => Promise<void>;
}

export interface How {
  readonly lines?: readonly BrokenLine[];
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it is looked at the end what every object has. */
  readonly watched?: boolean;
  /** What it is started under, such as a tracer or a shell with a limit. */
  readonly under?: readonly string[];
}

/** Words for Node: another clock, and when something is broken on purpose, what. */
export function nodeWords(lines: readonly BrokenLine[] = [], watched = false): string[] {
  const hooks = [
    'machines/clock.ts',
    ...(watched ? ['machines/pollution.ts'] : []),
    ...(lines.length > 0 ? ['sabotage/hook.ts'] : []),
  ];
  return hooks.flatMap((hook) => ['--import', join(import.meta.dirname, hook)]);
}

export const environmentOf = (lines: readonly BrokenLine[] = []): Record<string, string> => ({
  CLOCK_AHEAD: String(ahead),
  SABOTAGE: process.env['SABOTAGE'] ?? '',
  SABOTAGE_TRACE: process.env['SABOTAGE_TRACE'] ?? '/dev/null',
  SABOTAGE_LINES: JSON.stringify(lines),
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
});

/** The program as it is shipped, in a process of its own, set up as in production, on this file. */
export async function serve(dataFile: string, how: How = {}): Promise<Served> {
  const { lines = [], under = [], env = {} } = how;
  const port = how.port ?? (await freePort());
  const words = [
    ...under,
    process.execPath,
    ...nodeWords(lines, how.watched),
    join(root, 'src', 'main.ts'),
  ];
  const [command = '', ...rest] = words;
  const start = performance.now();
  const child = spawn(command, rest, {
    cwd: root,
    env: {
      ...environmentOf(lines),
      NODE_ENV: 'production',
      BASE_URL: baseUrl,
      PORT: String(port),
      DATA_FILE: dataFile,
      SECRETS_KEY_FILE: keyBeside(dataFile),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  afterwards(() => child.kill('SIGKILL'));
  const said: string[] = [];
  const gone = once(child, 'exit');
  await new Promise<void>((open, fail) => {
    child.on('exit', () => fail(new Error(`The office did not open:\n${said.join('')}`)));
    child.stderr.on('data', (part) => said.push(String(part)));
    child.stdout.on('data', (part) => {
      said.push(String(part));
      if (said.join('').includes(baseUrl)) open();
    });
  });
  const ended = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const asked = performance.now();
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const [code] = (await gone) as [number | null];
    return { ms: performance.now() - asked, code };
  };
  return {
    port,
    pid: child.pid ?? 0,
    process: child,
    readyAfter: performance.now() - start,
    said: () => said.join(''),
    stop: () => ended('SIGTERM'),
    kill: async () => {
      await ended('SIGKILL');
    },
  };
}

/** The key a region makes once, as its manual says. */
export function keyBeside(dataFile: string): string {
  const file = `${dataFile}.key`;
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  return file;
}
