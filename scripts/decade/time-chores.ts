import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { secondsOf } from './time.ts';

export interface Chores {
  readonly backup: number;
  readonly verify: number;
  readonly restore: number;
  readonly verifyLog: number;
  /** The first night lets go of nine years at once; nothing when it was not done in its time. */
  readonly firstNight: number | undefined;
  readonly nextNight: number | undefined;
}

/** The commands that whoever runs the machine gives, each as it is shipped; nights on the copy that was put back. */
export async function timeChores(
  dataFile: string,
  folder: string,
  nightSeconds: number,
): Promise<Chores> {
  const copies = join(folder, 'backups');
  const there = join(folder, 'restored.sqlite');
  const command = (name: string, args: readonly string[], file = dataFile) =>
    secondsOf(() => asCommand(join(import.meta.dirname, '..', `${name}.ts`), args, { DATA_FILE: file, KEY: dataFile })); // prettier-ignore
  const backup = await command('backup', ['--to', copies]);
  const copy = join(copies, readdirSync(copies).find((name) => name.endsWith('.sqlite')) ?? '');
  const verify = await command('verify', [copy]);
  const restore = await command('restore', [copy], there);
  const verifyLog = await command('verify-log', [], there);
  const night = async (day: number): Promise<number | undefined> => {
    try {
      const script = join(import.meta.dirname, 'night.ts');
      return await secondsOf(() => asCommand(script, [String(day)], { DATA_FILE: there, KEY: dataFile }, nightSeconds)); // prettier-ignore
    } catch {
      return undefined;
    }
  };
  const firstNight = await night(0);
  return {
    backup,
    verify,
    restore,
    verifyLog,
    firstNight,
    nextNight: firstNight === undefined ? undefined : await night(1),
  };
}

async function asCommand(
  script: string,
  args: readonly string[],
  { DATA_FILE, KEY }: { DATA_FILE: string; KEY: string },
  atMost?: number,
): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { DATA_FILE, SECRETS_KEY_FILE: `${KEY}.key` },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(atMost !== undefined && { timeout: 1000 * atMost }),
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}:\n${said.join('')}`);
}
