import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Demo {
  readonly baseUrl: string;
  /** Everything the demo printed when it opened. */
  readonly said: string;
  readonly dataFile: string;
  readonly stop: () => Promise<void>;
}

/** Starts the demo as a person would, in a process of its own, with a file and a port of its own. */
export async function startDemo(): Promise<Demo> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-demo-'));
  const dataFile = join(folder, 'office.sqlite');
  const script = join(import.meta.dirname, '..', 'scripts', 'demo.ts');
  const child = spawn(process.execPath, [script], {
    env: { PORT: String(port), DATA_FILE: dataFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  await new Promise<void>((open, fail) => {
    child.on('exit', () => fail(new Error(`The demo did not open:\n${said.join('')}`)));
    child.stdout.on('data', (chunk) => {
      said.push(String(chunk));
      if (said.join('').includes('Ctrl+C')) open();
    });
  });
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    said: said.join(''),
    dataFile,
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
