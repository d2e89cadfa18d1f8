import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';
import { packing } from './packed.ts';

export interface Assets {
  /** The address of a file in views/assets; a name that does not exist is our mistake. */
  readonly url: (name: string) => string;
  /** The address of the region's own tokens; most regions have none, and then no page asks for them. */
  readonly theme: string | undefined;
  /** Serves `/assets/<hash>/<name>`. */
  readonly serve: RequestHandler;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const themeName = 'theme.css';

/** Reads all assets once. They share one hash, so that a style sheet finds its fonts beside itself. */
export function readAssets(folder: string, theme?: string): Assets {
  const files = new Map<string, Buffer>(
    readdirSync(folder)
      .sort()
      .filter((name) => extname(name) in mediaTypes)
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
  if (theme !== undefined) files.set(themeName, Buffer.from(theme));
  const hash = hashOf(files);
  const packed = packing();

  return {
    theme: theme === undefined ? undefined : `/assets/${hash}/${themeName}`,
    url: (name) => {
      if (!files.has(name)) throw new Error(`There is no asset ${name}`);
      return `/assets/${hash}/${name}`;
    },
    serve: (req, res, next) => {
      const [name = '', asked] = req.path.split('/').reverse();
      const bytes = files.get(name);
      if (!bytes || (req.method !== 'GET' && req.method !== 'HEAD')) {
        next();
        return;
      }
      res.set('Content-Type', mediaTypes[extname(name)]);
      // A page from before an update still gets its files, but must not keep them under the old name.
      res.set('Cache-Control', asked === hash ? 'public, max-age=31536000, immutable' : 'no-cache');
      res.vary('Accept-Encoding');
      const sent = packed(name, bytes, req.get('Accept-Encoding') ?? '');
      if (sent.encoding !== undefined) res.set('Content-Encoding', sent.encoding);
      res.send(sent.bytes);
    },
  };
}

function hashOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('base64url').slice(0, 12);
}
