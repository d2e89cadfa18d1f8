import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');

const Environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'a port number, such as 3000')
      .transform(Number)
      .default(3000),
    HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
    DATA_FILE: z
      .string()
      .min(1, 'the path of the database file')
      .default(join(root, 'data', 'office.sqlite')),
    BASE_URL: z
      .url({
        protocol: /^https?$/,
        error: 'the address people type, such as https://plek.example.nl',
      })
      .optional(),
    NODE_ENV: z
      .enum(['production', 'development', 'test'], 'production, development or test')
      .default('development'),
  })
  .refine(({ PORT }) => PORT <= 65_535, { path: ['PORT'], error: 'a port number up to 65535' })
  .refine(
    ({ NODE_ENV, BASE_URL }) =>
      NODE_ENV !== 'production' || BASE_URL?.startsWith('https:') === true,
    {
      path: ['BASE_URL'],
      error: 'an https address, in production',
    },
  );

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFile: string;
  readonly baseUrl: string;
  readonly folders: { readonly migrations: string; readonly views: string; readonly data: string };
}

/** The only reader of the environment. What is wrong is said by name, all of it at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const wrong = read.error.issues.map(
      ({ path, message }) => `${path.join('.')} must be ${message}`,
    );
    throw new ConfigError(wrong.join('\n'));
  }
  const { PORT, HOST, DATA_FILE, BASE_URL } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataFile: DATA_FILE,
    baseUrl: BASE_URL ?? `http://${HOST}:${PORT}`,
    folders: {
      migrations: join(root, 'data', 'migrations'),
      views: join(root, 'views'),
      data: join(root, 'data'),
    },
  };
}

export class ConfigError extends Error {}
