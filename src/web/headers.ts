import type { RequestHandler } from 'express';
import helmet from 'helmet';

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

/**
 * What every answer says to the browser: nothing from elsewhere, no scripts in pages, no frames, nothing kept.
 * Referrers stay same-origin: with none at all, Chromium posts our own forms with `Origin: null`.
 */
export function headers(baseUrl: string): RequestHandler[] {
  const https = baseUrl.startsWith('https:');
  const protect = helmet({
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
    xFrameOptions: { action: 'deny' },
    xXssProtection: false,
  });
  return [
    protect,
    (_req, res, next) => {
      res.set(also);
      res.removeHeader('X-XSS-Protection');
      next();
    },
  ];
}
