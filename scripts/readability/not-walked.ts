import { doors } from '../../src/access/doors.ts';
import type { SeenPage } from './walk.ts';

/** Doors that show no page of words, or none that the demo leads to; each with the reason. */
const withoutWords: readonly { readonly door: RegExp; readonly why: string }[] = [
  { door: /\.(?:csv|xlsx|ics|json|svg)$/, why: 'a file' },
  { door: /^GET \/(?:healthz|assets\/)/, why: 'for programs' },
  { door: /^GET \/still-free\//, why: 'its link stands in a mail; its texts are in the catalogue' },
  { door: /^GET \/coordinator\/search\/:/, why: 'what a form made; the page without it is walked' },
  { door: /^GET \/$/, why: 'leads on to a room' },
  { door: /^GET \/coordinator\/fairness$/, why: 'leads on to the sheet of the last run' },
  { door: /\/progress$/, why: 'answers an open page in numbers' },
  { door: /^GET \/away$/, why: 'bare on purpose' },
  { door: /^GET \/single-sign-on/, why: 'leads on to the sign-in of an organisation' },
  { door: /^GET \/account\/presence$/, why: 'answers with nothing' },
  {
    door: /^GET \/(?:second-factor(?:\/new)?)$/,
    why: 'between password and factor; its texts are in the catalogue',
  },
];

/** Pages nobody came to: a check that walks past a page would say that it reads well. */
export function notWalked(pages: readonly SeenPage[]): string[] {
  const seen = new Set(pages.map(({ door }) => door));
  return Object.keys(doors).filter(
    (door) =>
      door.startsWith('GET ') &&
      !seen.has(door) &&
      !withoutWords.some((one) => one.door.test(door)),
  );
}
