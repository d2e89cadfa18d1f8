import type { Answer, Site } from './site.ts';

export const settings = [
  { called: 'in production', baseUrl: 'https://plek.example.nl' },
  { called: 'on a developer’s machine', baseUrl: 'http://127.0.0.1:3000' },
];

/** What every answer says, word for word; asked from the outside, over a socket. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"],
  ...["font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'"],
  ...["frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"],
];

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'cache-control': 'no-store',
  vary: 'Sec-Fetch-Site, Origin',
};

export const expectedAt = (site: Site, path: string) => {
  const https = site.origin.startsWith('https:');
  return {
    ...everywhere,
    'content-security-policy': [...policy, ...(https ? ['upgrade-insecure-requests'] : [])].join(
      ';',
    ),
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
    ...(path.startsWith('/invitation') ? { 'referrer-policy': 'no-referrer' } : {}),
  };
};

/** What belongs to this one answer, and is looked at by itself. */
const ofItsOwn = [
  ...['content-type', 'content-length', 'location', 'set-cookie', 'date', 'connection'],
  ...['keep-alive', 'clear-site-data', 'content-disposition', 'refresh', 'allow', 'retry-after'],
];

export const shared = ({ lines }: Answer): Record<string, string> =>
  Object.fromEntries(
    lines
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !ofItsOwn.includes(name)),
  );

export const twice = ({ lines }: Answer): string[] =>
  lines
    .map(([name]) => name.toLowerCase())
    .filter((name, at, names) => name !== 'set-cookie' && names.indexOf(name) !== at);

/** Express also looks at how somebody likes to read before it sends them on. */
const packed = { vary: 'Sec-Fetch-Site, Origin, Accept-Encoding' };
const sentOn = { vary: 'Sec-Fetch-Site, Origin, Accept' };

export const bySelf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  asset: { 'cache-control': 'public, max-age=31536000, immutable', ...packed },
  'asset of another time': { 'cache-control': 'no-cache', ...packed },
  'to the sign-in page': sentOn,
  'the front door': sentOn,
  'signed out': sentOn,
  download: { 'content-security-policy': "default-src 'none'; sandbox" },
};
