import { setTimeout } from 'node:timers/promises';
import { tokenIn } from '../../test/security/site.ts';
import { called } from './people.ts';
import type { Ask, Visited } from './visit.ts';
import type { World } from './world.ts';

/** Desks that work something out while people go on: asked, waited for, and read. */
export async function fromDesks(world: World, ask: Ask): Promise<Visited[]> {
  const who = called(world, 'coordinator');
  const { body } = await ask(who, 'nl', '/about');
  const token = tokenIn(body);
  const found: Visited[] = [];
  for (const { desk, form, file } of desks) {
    const { headers } = await ask(who, 'nl', desk, { token, ...form });
    const page = headers.get('Location') ?? desk;
    const [, query = ''] = page.split('?');
    const under = (name: string): string => `${desk}/${name}${query === '' ? '' : `?${query}`}`;
    let progress = await ask(who, 'nl', under('progress'));
    for (let tries = 0; tries < 240 && progress.body.includes('false'); tries += 1) {
      await setTimeout(500);
      progress = await ask(who, 'nl', under('progress'));
    }
    found.push(progress, await ask(who, 'nl', page), await ask(who, 'nl', under(file)));
  }
  return found;
}

interface Desk {
  readonly desk: string;
  readonly form: Readonly<Record<string, string>>;
  readonly file: string;
}

const desks: readonly Desk[] = [
  {
    desk: '/coordinator/new-home',
    form: {
      ...{ grid: 'Utrecht', size: '4', preferredSize: '4', staffOnGroup: '1' },
      ...{ setting: 'both', ageSpread: '5' },
    },
    file: 'places.csv',
  },
  { desk: '/coordinator/small-scale', form: {}, file: 'choices.csv' },
];
