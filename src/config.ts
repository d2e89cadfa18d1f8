import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import type { z } from 'zod';
import { Environment } from './environment.ts';

const root = join(import.meta.dirname, '..');

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFile: string;
  readonly baseUrl: string;
  readonly isProduction: boolean;
  /** Where figures for Prometheus are given, on this machine only. */
  readonly metricsPort: number | undefined;
  /** Whether every page that was asked for gets a line in the log. */
  readonly logsPages: boolean;
  /** Holds the key for second factors and waiting links; never in the database. */
  readonly secretsKeyFile: string | undefined;
  /** A region's own colours and fonts: tokens, and nothing else. */
  readonly themeFile: string | undefined;
  readonly mail: {
    readonly smtpUrl: string | undefined;
    readonly from: string;
    /** Where mails are put when there is no server to send them. */
    readonly folder: string;
  };
  /** The sign-in service of an organisation, and whom it speaks for. */
  readonly signOn:
    | {
        readonly issuer: string;
        readonly clientId: string;
        readonly clientSecretFile: string;
        readonly organisation: string | undefined;
        readonly domains: readonly string[];
      }
    | undefined;
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
    dataFile: DATA_FILE ?? join(root, 'data', 'office.sqlite'),
    baseUrl,
    isProduction: NODE_ENV === 'production',
    metricsPort: read.data.METRICS_PORT,
    logsPages: (read.data.LOG_PAGES ?? (NODE_ENV === 'production' ? 'yes' : 'no')) === 'yes',
    secretsKeyFile: SECRETS_KEY_FILE,
    themeFile: read.data.THEME_FILE,
    mail: {
      smtpUrl: read.data.SMTP_URL,
      from: read.data.MAIL_FROM ?? `no-reply@${new URL(baseUrl).hostname}`,
      folder: `${DATA_FILE}-mail`,
    },
    signOn: signOnIn(read.data),
    folders: {
      migrations: join(root, 'data', 'migrations'),
      views: join(root, 'views'),
      data: join(root, 'data'),
    },
  };
}

function signOnIn(said: z.infer<typeof Environment>): Config['signOn'] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET_FILE, OIDC_DOMAINS } = said;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET_FILE) return undefined;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecretFile: OIDC_CLIENT_SECRET_FILE,
    organisation: said.OIDC_ORGANISATION,
    domains: OIDC_DOMAINS?.split(',') ?? [],
  };
}

export class ConfigError extends Error {}
