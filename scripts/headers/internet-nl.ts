import { type Seen, directivesOf } from './mark.ts';

export interface Verdict {
  readonly rule: string;
  readonly holds: boolean;
}

const year = 31_536_000;

const isOneOf =
  (...words: readonly string[]) =>
  (values: readonly string[]): boolean =>
    values.length > 0 && values.every((value) => words.includes(value));

const selfOrNone = isOneOf("'self'", "'none'");

/** What Internet.nl looks at in the headers of a site; every rule of it, and whether it holds here. */
export function internetNl({ headers }: Seen): readonly Verdict[] {
  const policy = directivesOf(headers['content-security-policy']);
  const values = [...policy.values()].flat();
  const of = (name: string) => policy.get(name) ?? [];
  const scripts = [...of('script-src'), ...of('object-src'), ...of('default-src')];
  const seconds = Number(/max-age=(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1]);
  const referrer = headers['referrer-policy']?.split(',').at(-1)?.trim() ?? '';

  return [
    { rule: 'Content-Security-Policy is there', holds: policy.size > 0 },
    { rule: "CSP has no 'unsafe-inline'", holds: !values.includes("'unsafe-inline'") },
    { rule: "CSP has no 'unsafe-eval'", holds: !values.includes("'unsafe-eval'") },
    { rule: "CSP has no 'unsafe-hashes'", holds: !values.includes("'unsafe-hashes'") },
    { rule: 'CSP has no http: or *', holds: !values.some((one) => /^http:|^\*$/.test(one)) },
    { rule: 'CSP has no bare https:', holds: !values.includes('https:') },
    { rule: 'CSP has no data: for scripts or objects', holds: !scripts.includes('data:') },
    { rule: 'CSP has no host without a scheme', holds: !values.some((one) => /^[\w*-]+\.[\w.*-]+/.test(one)) },
    { rule: 'CSP has no 127.0.0.1', holds: !values.some((one) => one.includes('127.0.0.1')) },
    { rule: "CSP default-src is 'none' or 'self'", holds: selfOrNone(of('default-src')) },
    { rule: 'CSP frame-src is set, or falls back on default-src', holds: policy.has('frame-src') || policy.has('default-src') },
    { rule: "CSP frame-ancestors is 'none' or 'self'", holds: selfOrNone(of('frame-ancestors')) },
    { rule: "CSP base-uri is 'none' or 'self'", holds: selfOrNone(of('base-uri')) },
    { rule: "CSP form-action is 'none' or 'self'", holds: selfOrNone(of('form-action')) },
    { rule: 'Strict-Transport-Security lasts a year or more', holds: seconds >= year },
    { rule: 'Referrer-Policy is no-referrer or same-origin', holds: isOneOf('no-referrer', 'same-origin')([referrer]) },
    { rule: 'X-Content-Type-Options is nosniff', holds: headers['x-content-type-options'] === 'nosniff' },
    { rule: 'X-Frame-Options is DENY or SAMEORIGIN', holds: /^(?:deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') },
    { rule: 'Nothing is compressed', holds: headers['content-encoding'] === undefined },
  ]; // prettier-ignore
}
