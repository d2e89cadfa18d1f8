import { setTimeout as wait } from 'node:timers/promises';
import { Agent } from 'node:http';
import type { Account } from '../../src/domain/account.ts';
import type { DemoRegion } from './demo-region.ts';
import { type Person, personAt } from './person.ts';

export interface Clicks {
  readonly ms: number[];
  readonly statuses: Map<number, number>;
  /** Pages on which somebody else seemed to be signed in. */
  readonly mistaken: string[];
}

/** Where people click; each page says at the top who they are. */
const rooms = {
  coordinator: [
    '',
    '/youths',
    '/proposals',
    '/runs',
    '/vacancies',
    '/groups',
    '/pool',
    '/placements',
  ],
  provider: ['', '/proposals', '/vacancies', '/groups', '/placements'],
} as const;

/** So many people, each an account of their own: one coordinator for every two at a provider. */
export function hireMany({ office, coco, providers }: DemoRegion, many: number): Account[] {
  const at = office.now();
  return Array.from({ length: many }, (_, index) => {
    const like = index % 3 === 0 ? coco : providers[index % providers.length]!;
    const account = {
      ...like,
      id: office.newId(),
      name: `Persoon ${String(index).padStart(4, '0')}`,
    };
    office.store.together((pen) => pen.accounts.add(account, null, { by: coco.id, at }));
    return account;
  });
}

/** Everybody clicks once in so many seconds, for so long; one click of a provider in ten writes. */
export async function clicking(
  { office }: DemoRegion,
  accounts: readonly Account[],
  port: () => number,
  {
    everySeconds,
    seconds,
    chance,
  }: { everySeconds: number; seconds: number; chance: () => number },
): Promise<Clicks> {
  const clicks: Clicks = { ms: [], statuses: new Map(), mistaken: [] };
  const ends = performance.now() + seconds * 1000;
  const agent = new Agent({ keepAlive: true, maxSockets: 300 });
  await Promise.all(
    accounts.map(async (account) => {
      const person = personAt(office, account, port, agent);
      const vacancy =
        account.role === 'provider'
          ? office.store.vacancies.listForProvider(account.providerId)[0]?.id
          : undefined;
      await wait(chance() * everySeconds * 1000);
      while (performance.now() < ends) {
        const began = performance.now();
        await click({ person, account, vacancy }, clicks, chance);
        await wait(Math.max(0, everySeconds * 1000 - (performance.now() - began)));
      }
    }),
  );
  agent.destroy();
  return clicks;
}

interface Clicker {
  readonly person: Person;
  readonly account: Account;
  /** One of their own, to confirm. */
  readonly vacancy: string | undefined;
}

async function click(
  { person, account, vacancy }: Clicker,
  clicks: Clicks,
  chance: () => number,
): Promise<void> {
  const pages = rooms[account.role as keyof typeof rooms];
  const path = `/${account.role}${pages[Math.floor(chance() * pages.length)] ?? ''}`;
  const { status, body, ms } =
    vacancy !== undefined && chance() < 0.1
      ? await person.post(`/provider/vacancies/${vacancy}/confirmation`)
      : await person.get(path);
  clicks.ms.push(ms);
  clicks.statuses.set(status, (clicks.statuses.get(status) ?? 0) + 1);
  const others = new Set([...body.matchAll(/Persoon \d{4}/g)].map(([name]) => name));
  others.delete(account.name);
  // A coordinator's pages may name colleagues; the head of a page names nobody else.
  const head = body.slice(0, body.indexOf('</header>'));
  for (const name of others)
    if (head.includes(name)) clicks.mistaken.push(`${account.name}: ${name} on ${path}`);
}
