import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { Mail } from '../../store/outbox.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';

const mostMails = 100;

/** With these somebody comes in as somebody else: only who runs the machine passes them on. */
const notShown: readonly Mail['kind'][] = ['reset', 'family-link'];

/** Which mails the program made. Where none can be sent, they are read here and passed on by hand. */
export function mailsRoutes({ store, config }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { smtpUrl, folder } = config.mail;

  const written = ({ id, kind, outcome }: Mail): readonly string[] | undefined => {
    const file = join(folder, `${kind}-${id}.txt`);
    if (outcome !== 'written' || notShown.includes(kind) || !existsSync(file)) return undefined;
    return readFileSync(file, 'utf8').trim().split(/\n+/);
  };

  routes.get('/mails', (_req, res) => {
    const { t, format } = visitOf(res);
    const words = t.administrator.mails;
    // Who is of a family is about a youth, and no business of who manages accounts.
    const staff = new Set(store.users.listAddresses());
    show(res, 'administrator/mails', {
      title: words.title,
      sendsMail: smtpUrl !== undefined,
      mails: store.outbox.list(mostMails).map((mail) => ({
        to: staff.has(mail.to) ? mail.to : words.family,
        kind: words.kinds[mail.kind] ?? mail.kind,
        when: format.moment(mail.madeAt),
        outcome: mail.outcome === null ? words.waits : words[mail.outcome],
        text: written(mail),
      })),
    });
  });

  return routes;
}
