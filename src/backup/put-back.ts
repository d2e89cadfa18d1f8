import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { NotWhole, inspect, sha256Of } from './copy.ts';
import { manifestOf } from './keep.ts';
import { unseal } from './sealed.ts';

export interface PutBack {
  readonly copy: string;
  readonly dataFile: string;
  /** Opens a sealed copy. */
  readonly identityFile: string | undefined;
  readonly now: Date;
}

/** Opens a copy beside where it will stand, tries it, and hands over where it is; the caller takes it away. */
export async function opened(
  { copy, identityFile }: Pick<PutBack, 'copy' | 'identityFile'>,
  beside: string,
): Promise<{ file: string; logHead: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(dirname(beside), '.try-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, 'office.sqlite');
    if (copy.endsWith('.age')) await unsealed(copy, file, await identityIn(identityFile));
    else await copyFile(copy, file);
    const manifest = await manifestOf(copy);
    if (manifest !== undefined && manifest.sha256 !== (await sha256Of(file))) {
      throw new NotWhole('it is not what was copied: the manifest beside it says otherwise');
    }
    const logHead = inspect(file);
    await chmod(file, 0o600);
    return { file, logHead, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Puts a copy in the place of the office's file, once it was tried. What stood there is moved aside and never thrown
 * away. Nobody may serve the file meanwhile: the caller holds it.
 */
export async function putBack(asked: PutBack): Promise<{ logHead: string; aside: string[] }> {
  const { dataFile, now } = asked;
  const { file, logHead, close } = await opened(asked, dataFile);
  try {
    const aside: string[] = [];
    const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
    for (const part of [dataFile, `${dataFile}-wal`, `${dataFile}-shm`]) {
      if (!existsSync(part)) continue;
      const there = `${part}.before-${stamp}`;
      await rename(part, there);
      aside.push(basename(there));
    }
    await rename(file, dataFile);
    return { logHead, aside };
  } finally {
    await close();
  }
}

async function unsealed(copy: string, file: string, identity: string): Promise<void> {
  try {
    await unseal(copy, file, identity);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotWhole(`the key does not open it: ${why}`, { cause: error });
  }
}

async function identityIn(file: string | undefined): Promise<string> {
  if (file === undefined) throw new NotWhole('it is sealed: say where the key is with --identity');
  const line = (await readFile(file, 'utf8')).split('\n').find((one) => one.startsWith('AGE-'));
  if (line === undefined) throw new NotWhole('the key file holds no line that begins with AGE-');
  return line.trim();
}
