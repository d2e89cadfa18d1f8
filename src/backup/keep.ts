import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { eraseListOf } from '../store/erase-list.ts';
import { copyOffice } from './copy.ts';
import { seal } from './sealed.ts';

/** What is written beside every copy, without anything that is personal. */
export const Manifest = z.strictObject({
  madeAt: z.iso.datetime(),
  file: z.string(),
  sealed: z.boolean(),
  /** Of the copy before it was sealed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  logHead: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

export interface Asked {
  readonly dataFile: string;
  readonly folder: string;
  /** An age recipient (age1…): then nobody can read the copy here. */
  readonly recipient: string | undefined;
  /** So many copies stay; the oldest go. */
  readonly keep: number;
  readonly now: Date;
}

/** Whom a copy that is put back must forget; it grows only, so the newest goes for every copy. */
export const eraseListIn = (folder: string): string => join(folder, 'office.erased');

/** Makes one copy that was tried, seals it when asked, and lets the oldest ones go. */
export async function keepCopy({ dataFile, folder, recipient, keep, now }: Asked) {
  const name = `office-${now.toISOString().replaceAll(/[:.]/g, '-')}.sqlite`;
  const plain = join(folder, name);
  const { sha256, logHead } = await copyOffice(dataFile, plain);
  const file = recipient === undefined ? name : `${name}.age`;
  if (recipient !== undefined) {
    try {
      await seal(plain, join(folder, file), recipient);
    } finally {
      await rm(plain, { force: true });
    }
  }
  const manifest: Manifest = {
    madeAt: now.toISOString(),
    file,
    sealed: recipient !== undefined,
    sha256,
    logHead,
  };
  await writeFile(join(folder, `${file}.json`), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
  });
  const erased = eraseListOf(dataFile);
  if (existsSync(erased)) copyFileSync(erased, eraseListIn(folder));
  for (const old of oldest(folder, keep)) {
    for (const gone of [old, `${old}.json`]) rmSync(join(folder, gone), { force: true });
  }
  return manifest;
}

/** Names begin with their moment, so their order is that of time. */
const oldest = (folder: string, keep: number): string[] =>
  readdirSync(folder)
    .filter((name) => /^office-.+\.sqlite(?:\.age)?$/.test(name))
    .sort()
    .slice(0, -keep);

export async function manifestOf(file: string): Promise<Manifest | undefined> {
  try {
    return Manifest.parse(JSON.parse(await readFile(`${file}.json`, 'utf8')));
  } catch {
    return undefined;
  }
}
