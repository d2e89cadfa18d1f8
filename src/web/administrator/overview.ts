import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';

/** How the program is set up. Read only: whoever runs the machine sets it up. */
export function overviewRoutes({ store, config }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const sendsMail = config.mail.smtpUrl !== undefined;

  routes.get('/settings', (_req, res) => {
    const { t, format } = visitOf(res);
    const words = t.administrator.settings;
    const counts = {
      policy: store.policies.findNewest().version,
      staff: store.users.listWorking().length,
      families: store.users.countFamilies(),
      groups: store.groups.list().length,
      vacancies: store.vacancies.list().length,
    };
    show(res, 'administrator/settings', {
      title: words.title,
      facts: [
        { label: words.address, value: config.baseUrl },
        { label: words.https, value: config.baseUrl.startsWith('https:') ? words.yes : words.no },
        { label: words.mail, value: sendsMail ? words.mailOn : words.mailOff },
        ...Object.entries(counts).map(([key, count]) => ({
          label: words[key as keyof typeof counts],
          value: format.number(count),
        })),
      ],
    });
  });

  return routes;
}
