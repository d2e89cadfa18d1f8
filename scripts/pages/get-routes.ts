import { doors } from '../../src/access/doors.ts';
import { readConfig } from '../../src/config.ts';
import { openOffice } from '../../src/open-office.ts';
import { createApp } from '../../src/web/app.ts';
import { routesOf } from '../../test/access/routes-of.ts';

/** Every address that can be read, as the router has it: nobody keeps a list of pages. */
export function getRoutes(): string[] {
  const config = readConfig({ DATA_FILE: ':memory:' });
  const { routes } = routesOf(() => createApp({ ...openOffice(config), config }));
  const walked = routes.map(({ name }) => name).filter((name) => name.startsWith('GET '));
  const written = Object.keys(doors).filter((name) => name.startsWith('GET '));
  return [...new Set([...walked, ...written])].map((name) => name.replace('GET ', '')).sort();
}
