import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Memory is fenced too: a table that asks for more ends its own process, not the office. */
const memoryFence = ['--max-old-space-size=1024', '--wasm-max-mem-pages=16384'];

/** Reading our own files is most of what a start takes; where this folder cannot be written, it takes that each time. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

/** One question is often many tables in a row, and a process takes longer to start than a table to match. */
const restSeconds = 15;

export interface Errand<T> {
  readonly message: object;
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
  /** From this signal on only so many seconds are left; the process is told in this word, if it knows one. */
  readonly enough?: Enough | undefined;
  /** Nothing while there is more to come; junk ends the process. */
  readonly heard: (raw: unknown) => Heard<T> | 'junk' | undefined;
}

export interface Enough {
  readonly signal: AbortSignal | undefined;
  readonly seconds: number;
  readonly word?: string;
}

interface Heard<T> {
  readonly answer: T;
  /** Whether the process did well enough to be asked again. */
  readonly keep: boolean;
}

export type Brought<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly why: 'out-of-time' | 'stopped' | 'crashed' };

export interface Processes {
  /** Starts one that will be needed soon. */
  readonly prepare: () => void;
  /** Each asked one thing at a time, watched by a clock of its own. */
  readonly ask: <T>(errand: Errand<T>) => Promise<Brought<T>>;
}

/** Processes that run one file. Who answers well rests a while and is asked again; who does not is ended. */
export function processes(path: string): Processes {
  const resting: ChildProcess[] = [];
  const ends = new Map<ChildProcess, NodeJS.Timeout>();

  const rest = (child: ChildProcess): void => {
    resting.push(child);
    // Whoever only rests keeps no program from ending.
    child.unref();
    child.channel?.unref();
    ends.set(child, setTimeout(() => end(child), restSeconds * 1000).unref());
    // Nothing was asked, so any word is one too many.
    for (const event of ['exit', 'message']) child.once(event, () => end(child));
  };
  const end = (child: ChildProcess): void => {
    wake(child);
    child.kill('SIGKILL');
  };
  const wake = (child: ChildProcess): ChildProcess => {
    const at = resting.indexOf(child);
    if (at >= 0) resting.splice(at, 1);
    clearTimeout(ends.get(child));
    ends.delete(child);
    for (const event of ['exit', 'message']) child.removeAllListeners(event);
    child.ref();
    child.channel?.ref();
    return child;
  };

  return {
    prepare: () => {
      if (resting.length === 0) rest(start(path));
    },
    ask: async (errand) => {
      if (errand.signal?.aborted === true) return { ok: false, why: 'stopped' };
      const rested = resting.at(-1);
      const child = rested === undefined ? start(path) : wake(rested);
      const { brought, keep } = await run(child, errand);
      for (const event of ['exit', 'message']) child.removeAllListeners(event);
      if (keep) rest(child);
      else child.kill('SIGKILL');
      return brought;
    },
  };
}

function start(path: string): ChildProcess {
  const child = fork(path, [], {
    execPath: process.execPath,
    execArgv: memoryFence,
    env: { NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that cannot be started or reached says so here, and then is gone: that is looked at elsewhere.
  return child.on('error', () => child.emit('exit'));
}

async function run<T>(child: ChildProcess, { message, seconds, signal, enough, heard }: Errand<T>) {
  type Ended = { readonly brought: Brought<T>; readonly keep: boolean };
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const fail = (why: 'out-of-time' | 'stopped' | 'crashed') =>
    resolve({ brought: { ok: false, why }, keep: false });
  const stopped = () => fail('stopped');
  const late = () => fail('out-of-time');
  const clocks = [setTimeout(late, seconds * 1000)];
  const closing = () => {
    if (enough?.word !== undefined) child.send(enough.word);
    clocks.push(setTimeout(late, (enough?.seconds ?? 0) * 1000));
  };
  signal?.addEventListener('abort', stopped, { once: true });
  enough?.signal?.addEventListener('abort', closing, { once: true });
  child.once('exit', () => fail('crashed'));
  child.on('message', (raw) => {
    const said = heard(raw);
    if (said === 'junk') fail('crashed');
    else if (said !== undefined)
      resolve({ brought: { ok: true, answer: said.answer }, keep: said.keep });
  });
  child.send(message);
  if (enough?.signal?.aborted === true) closing();
  try {
    return await promise;
  } finally {
    clocks.forEach(clearTimeout);
    signal?.removeEventListener('abort', stopped);
    enough?.signal?.removeEventListener('abort', closing);
  }
}
