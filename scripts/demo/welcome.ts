import type { Family, SignIn } from './people.ts';

/** What the demo says when it is open: where, and who may come in. */
export const welcome = (
  baseUrl: string,
  password: string,
  signIns: readonly SignIn[],
  families: readonly Family[],
): string =>
  [
    '',
    `Passende Plek, demo: ${baseUrl}`,
    'Every person, provider and house in it is invented.',
    '',
    `Sign in at ${baseUrl}/sign-in with the password ${password}`,
    ...signIns.map(({ role, email, name }) => `  ${role.padEnd(15)} ${email.padEnd(24)} ${name}`),
    'The second step shows the code that a phone would.',
    '',
    'Families open a link and type their code:',
    ...families.flatMap(({ account, youthName, secret, code }) => [
      `  ${who(account.relation, youthName, account.name)}, code ${code}`,
      `  ${baseUrl}/invitation#${secret}`,
    ]),
    '',
    'Everything you change is gone at the next start. Stop with Ctrl+C.',
  ].join('\n');

const who = (relation: string, youth: string, name: string): string =>
  name === youth ? name : `${name} (${relation} of ${youth})`;
