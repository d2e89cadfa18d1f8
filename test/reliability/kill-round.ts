import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { newSecret } from '../../src/actions/secrets.ts';
import type { Person } from './person.ts';
import { acceptance } from './acceptance.ts';
import type { Served } from './served.ts';

/** An answer that was less than this on its way when the machine died never arrives. */
const lineMs = 10;

export interface Killed {
  /** What the file said after the kill, before anybody else opened it. */
  readonly kept: boolean;
  /** Where the answer led, when it arrived. */
  readonly heard: string | undefined;
  /** The same form, sent again to the program that was started anew. */
  readonly again: { readonly status: number; readonly location: string | undefined };
}

/** A place is accepted, and somewhere on the way the program is killed; then the same form is sent again. */
export async function killRound(
  where: {
    readonly office: Served;
    readonly start: () => Promise<Served>;
    readonly dataFile: string;
  },
  coco: Person,
  { proposal, after }: { readonly proposal: string; readonly after: number },
): Promise<Killed> {
  const form = { ...acceptance, key: newSecret() };
  const path = `/coordinator/proposals/${proposal}/acceptance`;
  await coco.token();
  let heardAt = Infinity;
  const answer = coco.post(path, form).then((said) => {
    heardAt = performance.now();
    return said;
  });
  await wait(after);
  const killedAt = performance.now();
  await where.office.kill();
  const { status, headers } = await answer;
  const kept = isKept(where.dataFile, proposal);
  await where.start();
  const again = await coco.post(path, form);
  return {
    kept,
    heard: status === 303 && heardAt < killedAt - lineMs ? headers.location : undefined,
    again: { status: again.status, location: again.headers.location },
  };
}

function isKept(dataFile: string, proposal: string): boolean {
  const db = new Database(dataFile, { readonly: true });
  const row = db.prepare('select 1 from placements where proposal_id = ?').get(proposal);
  db.close();
  return row !== undefined;
}
