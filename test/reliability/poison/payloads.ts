/** Words that nobody means well with, by family, as they go into a body or an address: encoded already where that matters. */

const long = (length: number): string => 'x'.repeat(length);
const encoded = (...words: readonly string[]): string[] =>
  words.map((word) => encodeURIComponent(word));

export const families: Readonly<Record<string, readonly string[]>> = {
  empty: ['', '+', '%20%20%20', '%09', '%0D%0A'],
  long: [long(101), long(1001), long(10_001), long(31_000), encoded('é'.repeat(4000))[0] ?? ''],
  nul: ['%00', 'a%00b', 'a%2500b'],
  controls: ['%01', 'a%08b', '%1B%5B31m', '%7F', '%C2%85', '%E2%80%A8'],
  'half characters': ['%ED%A0%80', '%ED%BF%BF', 'a%ED%A0%80b', '%EF%BF%BF', '%F4%90%80%80'],
  direction: encoded('\u202Eabc', 'a\u2066b', '\u200B\u200D\uFEFF', 'a\u0301'.repeat(300)),
  lookalikes: encoded('раypal', 'Ａ', 'ﷺ', '👩‍👩‍👧‍👦'.repeat(40), '\u1E9B\u0323', 'İı'),
  numbers: ['-1', '0', '-0', '1e3', '0x10', 'NaN', 'Infinity', '1.5', '1%2C5', '99999999999999999999', '%EF%BC%93', '%D9%A3'],
  days: ['2026-02-29', '2026-13-01', '0000-00-00', '2026-03-29', '9999-12-31', '1989-12-31', '29-02-2026', '2026-2-1', '%2B012026-01-01', '2026-11-22T00:00'],
  truth: ['true', 'false', 'on', 'null', 'undefined', 'yes', 'no', '%5Bobject+Object%5D'],
  sql: encoded("'", "' or 1=1 --", '"; drop table youths; --', "x' union select * from accounts --", '%', '_', "')"),
  markup: encoded('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'><svg/onload=alert(1)>", '</textarea><b>', '<%= 1 %>', '<!--', 'javascript:alert(1)'),
  templates: encoded('${7*7}', '{{7*7}}', '<%- include("/etc/passwd") %>', '#{7*7}', '$&', "$'", '\\u0041'),
  paths: encoded('../../../etc/passwd', '..\\..\\win.ini', '/etc/passwd', 'file:///etc/passwd', '.', '..', 'con'),
  lines: ['a%0D%0ASet-Cookie:+x=y', 'a%0Ab', '%0D%0A%0D%0A<b>', '%E5%98%8A%E5%98%8Dx'],
  'bad encoding': ['%', '%zz', '%c0%af', '%E0%80%80', '%u0041', 'a%', '%FF%FE'],
  words: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then'],
  ids: ['zzzzzzzzzzzzzzzzzzzzzzzzzz', '00000000000000000000000000', 'AAAAAAAAAAAAAAAAAAAAAAAAAA', 'null', '-1', 'x'],
  formulas: ['%3D1%2B1', '%2B1', '-1%2B1', '%40SUM(A1)', '%09%3D1', '%0D%3D1'],
}; // prettier-ignore

export const payloads: readonly string[] = Object.values(families).flat();

/** Bodies that are no form at all, or a form gone wrong; what comes before the words of the form itself. */
export const bodies: readonly {
  readonly type?: string;
  readonly encoding?: string;
  readonly body: string | Buffer;
}[] = [
  { body: '' },
  { body: '&&&===&&&' },
  { body: 'token=a&token=b&token=c' },
  { body: '__proto__=x&__proto__[polluted]=yes&constructor[prototype][polluted]=yes&constructor=x' },
  { body: `${'a=1&'.repeat(150)}a=1` },
  { body: Array.from({ length: 300 }, (_, at) => `field${at}=1`).join('&') },
  { body: `a=${'x'.repeat(40_000)}` },
  { body: Buffer.alloc(10 * 2 ** 20, 0x61) },
  { type: 'application/json', body: '{"__proto__":{"polluted":"yes"}}' },
  { type: 'application/json', body: `${'['.repeat(10_000)}${']'.repeat(10_000)}` },
  { type: 'text/plain', body: 'token=x' },
  { type: 'multipart/form-data; boundary=x', body: '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\ny\r\n--x--\r\n' },
  { type: 'multipart/form-data', body: 'nothing' },
  { type: 'application/x-www-form-urlencoded; charset=utf-16', body: 'a=b' },
  { type: 'application/x-www-form-urlencoded; charset=nonsense', body: 'a=b' },
  { encoding: 'gzip', body: Buffer.from('1f8b0800000000000003', 'hex') },
  { encoding: 'br', body: 'a=b' },
  { type: 'application/xml', body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
]; // prettier-ignore

/** Headers that lie, or say too much. */
export const headers: readonly Readonly<Record<string, string>>[] = [
  { 'Accept-Language': 'x'.repeat(4000) },
  { Cookie: '__Host-sid=; __Host-sid=%00; language=../../x' },
  { Cookie: `__Host-sid=${'x'.repeat(4000)}` },
  { Cookie: '__proto__=x; constructor=y; =; ;;' },
  { Host: 'evil.example' },
  { 'X-Forwarded-For': "'; drop table sessions; --", 'X-Forwarded-Host': 'evil.example' },
  { 'X-Request-Id': '<script>', Referer: 'javascript:alert(1)' },
  { 'Accept-Encoding': 'gzip;q=nonsense, br;q=-1, *;q=0' },
  { Range: 'bytes=0-0,0-0,-1', 'If-None-Match': '*', 'If-Modified-Since': 'yesterday' },
  { Accept: '*/*;q=nonsense', Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
];
