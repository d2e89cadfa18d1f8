import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './region.ts';
import { type How, type Served, serve } from './served.ts';

/** Whether a disk of our own can be made here; without that nobody can fill one. */
export const canMakeDisks =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/tmp']).status === 0;

export interface SmallDisk {
  readonly office: Served;
  /** The file and its log as they lie there now, copied to where we can open them. */
  readonly copied: () => string;
  /** Fills what is left, but for so many bytes. */
  readonly fill: (but: number) => void;
  readonly makeRoom: () => void;
}

/** The office on a disk of so many megabytes, which only it sees, begun with a copy of this file. */
export async function serveOnSmallDisk(
  from: string,
  megabytes: number,
  { isReadOnly = false, ...how }: How & { readonly isReadOnly?: boolean } = {},
): Promise<SmallDisk> {
  const folder = newFolder();
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  cpSync(from, join(folder, 'office.sqlite'));
  const mount = `mount -t tmpfs -o size=${megabytes}m none "$0/disk" && cp "$0/office.sqlite" "$0/disk" && chmod 600 "$0/disk/office.sqlite"${isReadOnly ? ' && mount -o remount,ro "$0/disk"' : ''} && exec "$@"`;
  const office = await serve(join(disk, 'office.sqlite'), {
    ...how,
    under: ['unshare', '-rm', 'sh', '-c', mount, folder],
    env: { SECRETS_KEY_FILE: `${from}.key` },
  });
  const seen = join('/proc', String(office.pid), 'root', disk);
  const ballast = join(seen, 'ballast');
  const dataFile = join(seen, 'office.sqlite');
  return {
    office,
    copied() {
      const there = join(newFolder(), 'office.sqlite');
      for (const end of ['', '-wal']) cpSync(`${dataFile}${end}`, `${there}${end}`);
      return there;
    },
    fill(but) {
      const { bavail, bsize } = statfsSync(dirname(dataFile));
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - but)));
    },
    makeRoom: () => rmSync(ballast, { force: true }),
  };
}
