import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

const features = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
];

const also: Readonly<Record<string, string>> = {
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Cache-Control': 'no-store',
  Vary: 'Sec-Fetch-Site, Origin',
};

const protect = (https: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xDownloadOptions: false,
    xFrameOptions: { action: 'deny' },
    xXssProtection: false,
  });

/**
 * What every answer says to the browser: nothing from elsewhere, no scripts in pages, no frames, nothing kept.
 * Referrers stay same-origin: with none at all, Chromium posts our own forms with `Origin: null`.
 */
export function headersFor(baseUrl: string): Readonly<Record<string, string>> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  protect(baseUrl.startsWith('https:'))(answer.req, answer, () => undefined);
  const said = Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]);
  return { ...(Object.fromEntries(said) as Record<string, string>), ...also };
}

/** The address of an invitation tells that somebody was invited, so it is told to nobody. */
const toldToNobody = /^\/invitation(?:\/|$)/;

export function headers(baseUrl: string): RequestHandler {
  const every = headersFor(baseUrl);
  return (req, res, next) => {
    res.set(every);
    if (toldToNobody.test(req.path)) res.set('Referrer-Policy', 'no-referrer');
    next();
  };
}
