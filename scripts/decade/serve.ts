import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../test/demo-office.ts';

export interface Served {
  readonly baseUrl: string;
  /** From its start until it listened. */
  readonly seconds: number;
  /** The most memory it has used so far. */
  readonly peakMB: () => number;
  readonly stop: () => Promise<void>;
}

/** The program as it is shipped, on this file, in a process of its own. */
export async function serve(dataFile: string): Promise<Served> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'src', 'main.ts')], {
    env: { PORT: String(port), DATA_FILE: dataFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  await new Promise<void>((open, fail) => {
    child.on('exit', () => fail(new Error(`It did not open:\n${said.join('')}`)));
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Passende Plek')) open();
    });
  });
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    seconds: (performance.now() - start) / 1000,
    peakMB: () => {
      const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
      return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
