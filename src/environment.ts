import { z } from 'zod';

/** What the environment may say. Each value is checked by itself, and some of them together. */
export const Environment = z
  .object({
    PORT: z
      .string()
      .refine(isPort, 'a port number from 1 to 65535, such as 3000')
      .transform(Number)
      .default(3000),
    HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
    METRICS_PORT: z
      .string()
      .refine(isPort, 'a port number from 1 to 65535, such as 9464')
      .transform(Number)
      .optional(),
    LOG_PAGES: z.enum(['yes', 'no'], 'yes or no').optional(),
    DATA_FILE: z.string().min(1, 'the path of the database file').optional(),
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
    OIDC_ISSUER: z
      .string()
      .refine(isService, 'the address of a sign-in service, beginning with https')
      .optional(),
    OIDC_CLIENT_ID: z.string().min(1, 'how the sign-in service knows us').optional(),
    OIDC_CLIENT_SECRET_FILE: z.string().min(1, 'the path of a file with a secret').optional(),
    OIDC_ORGANISATION: z.string().min(1, 'the code of an organisation or provider').optional(),
    OIDC_DOMAINS: z
      .string()
      .regex(/^[a-z0-9.-]+(,[a-z0-9.-]+)*$/, 'domains of addresses, such as regio.nl,zorg.nl')
      .optional(),
    THEME_FILE: z.string().min(1, 'the path of a style sheet with tokens').optional(),
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
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET_FILE }) =>
      OIDC_ISSUER === undefined ||
      (OIDC_CLIENT_ID !== undefined && OIDC_CLIENT_SECRET_FILE !== undefined),
    {
      path: ['OIDC_CLIENT_ID'],
      error: 'there with OIDC_ISSUER, and so must OIDC_CLIENT_SECRET_FILE',
    },
  )
  .refine(
    ({ OIDC_ISSUER, OIDC_ORGANISATION, OIDC_DOMAINS }) =>
      OIDC_ISSUER === undefined || OIDC_ORGANISATION !== undefined || OIDC_DOMAINS !== undefined,
    {
      path: ['OIDC_ORGANISATION'],
      error: 'there with OIDC_ISSUER, or OIDC_DOMAINS: whom the service speaks for',
    },
  )
  .refine(
    ({ NODE_ENV, SECRETS_KEY_FILE }) => NODE_ENV !== 'production' || SECRETS_KEY_FILE !== undefined,
    {
      path: ['SECRETS_KEY_FILE'],
      error: 'the path of a file with a key, in production',
    },
  );

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

/** Secrets travel there, so only over a line that nobody reads. */
function isService(typed: string): boolean {
  return URL.parse(typed)?.protocol === 'https:';
}
