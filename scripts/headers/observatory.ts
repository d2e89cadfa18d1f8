import { type Mark, type Seen, directivesOf } from './mark.ts';

/**
 * The score of Mozilla's HTTP Observatory, worked out from its published table of points: one starts with 100, loses
 * points, and gets extra ones only with at least 90 left. Redirects and preloading are the proxy's and the registry's.
 */
export function observatory(seen: Seen): {
  readonly marks: readonly Mark[];
  readonly score: number;
} {
  const marks = [
    policy(seen),
    cookies(seen),
    sharing(seen),
    referrer(seen),
    transport(seen),
    scripts(seen),
    sniffing(seen),
    frames(seen),
    oneOf(seen, 'cross-origin-resource-policy', { 'same-origin': 10, 'same-site': 10 }),
    oneOf(seen, 'cross-origin-embedder-policy', { 'require-corp': 10, credentialless: 10 }),
    oneOf(seen, 'cross-origin-opener-policy', { 'same-origin': 10 }),
  ];
  const kept = 100 + sum(marks.filter(({ points }) => points < 0));
  const extra = kept >= 90 ? sum(marks.filter(({ points }) => points > 0)) : 0;
  return { marks, score: Math.max(0, kept + extra) };
}

const sum = (marks: readonly Mark[]): number => marks.reduce((all, { points }) => all + points, 0);

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];
const inline = ["'unsafe-inline'", 'data:'];

function policy({ headers }: Seen): Mark {
  const rule = 'content-security-policy';
  const directives = directivesOf(headers[rule]);
  if (directives.size === 0) return { rule, found: 'none', points: -25 };
  const of = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const has = (name: string, words: readonly string[]) =>
    of(name).some((word) => words.includes(word));
  if (has('script-src', [...broad, ...inline]) || has('object-src', broad))
    return { rule, found: 'unsafe scripts', points: -20 };
  if ([...directives.values()].flat().some((word) => /^(?:http|ftp):/.test(word)))
    return { rule, found: 'an insecure source', points: -20 };
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"]))
    return { rule, found: 'eval', points: -10 };
  if (has('style-src', [...broad, ...inline])) return { rule, found: 'unsafe styles', points: 0 };
  return directives.get('default-src')?.join(' ') === "'none'"
    ? { rule, found: "default-src 'none', nothing unsafe", points: 10 }
    : { rule, found: 'nothing unsafe', points: 5 };
}

function cookies({ cookies: all, headers }: Seen): Mark {
  const rule = 'cookies';
  const lacks = (flag: RegExp) => all.some((cookie) => !flag.test(cookie));
  if (all.length === 0) return { rule, found: 'none', points: 0 };
  if (lacks(/; *secure/i)) {
    const points = headers['strict-transport-security'] === undefined ? -40 : -10;
    return { rule, found: 'not secure', points };
  }
  if (lacks(/; *httponly/i)) return { rule, found: 'open to scripts', points: -30 };
  return lacks(/; *samesite=(?:lax|strict)/i)
    ? { rule, found: 'secure', points: 0 }
    : { rule, found: 'secure, http-only, same-site', points: 5 };
}

function sharing({ headers }: Seen): Mark {
  const open = headers['access-control-allow-origin'];
  const withCookies = headers['access-control-allow-credentials'] === 'true';
  return {
    rule: 'cross-origin-resource-sharing',
    found: open ?? 'none',
    points: open !== undefined && withCookies ? -50 : 0,
  };
}

function referrer({ headers }: Seen): Mark {
  const rule = 'referrer-policy';
  const found = headers[rule]?.split(',').at(-1)?.trim();
  const calm = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  if (found === undefined) return { rule, found: 'none', points: 0 };
  return { rule, found, points: calm.includes(found) ? 5 : -5 };
}

const sixMonths = 15_768_000;

function transport({ headers, https }: Seen): Mark {
  const rule = 'strict-transport-security';
  const found = headers[rule] ?? 'none';
  const seconds = Number(/max-age=(\d+)/.exec(found)?.[1]);
  if (!https || Number.isNaN(seconds)) return { rule, found, points: -20 };
  return { rule, found, points: seconds < sixMonths ? -10 : 0 };
}

function scripts({ html }: Seen): Mark {
  const rule = 'subresource-integrity';
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"[^>]*>/g)];
  const elsewhere = sources.filter(([, source = '']) => /^(?:https?:)?\/\//.test(source));
  if (elsewhere.length > 0) return { rule, found: 'scripts from elsewhere', points: -50 };
  const checked = sources.length > 0 && sources.every(([tag]) => tag.includes(' integrity='));
  return { rule, found: checked ? 'checked' : 'scripts of our own', points: checked ? 5 : 0 };
}

function sniffing({ headers }: Seen): Mark {
  const rule = 'x-content-type-options';
  const found = headers[rule] ?? 'none';
  return { rule, found, points: found === 'nosniff' ? 0 : -5 };
}

function frames({ headers }: Seen): Mark {
  const rule = 'x-frame-options';
  const ancestors = directivesOf(headers['content-security-policy']).get('frame-ancestors');
  if (ancestors !== undefined && !ancestors.some((word) => broad.includes(word)))
    return { rule, found: `frame-ancestors ${ancestors.join(' ')}`, points: 5 };
  const found = headers[rule] ?? 'none';
  return { rule, found, points: /^(?:deny|sameorigin)$/i.test(found) ? 0 : -20 };
}

function oneOf({ headers }: Seen, rule: string, worth: Readonly<Record<string, number>>): Mark {
  const found = headers[rule] ?? 'none';
  return { rule, found, points: worth[found] ?? 0 };
}
