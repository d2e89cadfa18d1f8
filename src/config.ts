import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');

const Environment = z
  .object({
    PORT: z
      .string()
      .refine(isPort, 'a port number from 1 to 65535, such as 3000')
      .transform(Number)
      .default(3000),
    HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
    DATA_FILE: z
      .string()
      .min(1, 'the path of the database file')
      .default(join(root, 'data', 'office.sqlite')),
    BASE_URL: z
      .string()
      .refine(isAddress, 'the address people type and no more, such as https://plek.example.nl')
      .transform((typed) => new URL(typed).origin)
      .optional(),
    SECRETS_KEY_FILE: z.string().min(1, 'the path of a file with a key').optional(),
    SMTP_URL: z
      .string()
      .refine(isMailAddress, 'the address of a mail server, such as smtp://127.0.0.1:25')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^@\s<>]+@[^@\s<>]+$/, 'the address that mails come from')
      .optional(),
    NODE_ENV: z
      .enum(['production', 'development', 'test'], 'production, development or test')
      .default('development'),
  })
  .refine(
    ({ NODE_ENV, BASE_URL }) =>
      NODE_ENV !== 'production' || BASE_URL?.startsWith('https:') === true,
    {
      path: ['BASE_URL'],
      error: 'an https address, in production',
    },
  )
  .refine(
    ({ NODE_ENV, SECRETS_KEY_FILE }) => NODE_ENV !== 'production' || SECRETS_KEY_FILE !== undefined,
    {
      path: ['SECRETS_KEY_FILE'],
      error: 'the path of a file with a key, in production',
    },
  );

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFile: string;
  readonly baseUrl: string;
  readonly isProduction: boolean;
  /** Holds the key for second factors and waiting links; never in the database. */
  readonly secretsKeyFile: string | undefined;
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string };
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
  const { PORT, HOST, DATA_FILE, BASE_URL, NODE_ENV, SECRETS_KEY_FILE } = read.data;
  const baseUrl = BASE_URL ?? `http://${isIPv6(HOST) ? `[${HOST}]` : HOST}:${PORT}`;
  return {
    port: PORT,
    host: HOST,
    dataFile: DATA_FILE,
    baseUrl,
    isProduction: NODE_ENV === 'production',
    secretsKeyFile: SECRETS_KEY_FILE,
    mail: {
      smtpUrl: read.data.SMTP_URL,
      from: read.data.MAIL_FROM ?? `no-reply@${new URL(baseUrl).hostname}`,
    },
    folders: {
      migrations: join(root, 'data', 'migrations'),
      views: join(root, 'views'),
      data: join(root, 'data'),
    },
  };
}

function isPort(typed: string): boolean {
  return /^[1-9]\d{0,4}$/.test(typed) && Number(typed) <= 65_535;
}

/** Every page stands right behind it, and browsers name it with nothing behind it: so no path, name or question. */
function isAddress(typed: string): boolean {
  const address = URL.parse(typed);
  return /^https?:$/.test(address?.protocol ?? '') && address?.href === `${address?.origin}/`;
}

function isMailAddress(typed: string): boolean {
  const address = URL.parse(typed);
  return /^smtps?:$/.test(address?.protocol ?? '') && (address?.hostname ?? '') !== '';
}

export class ConfigError extends Error {}
