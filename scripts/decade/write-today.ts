import { putToPeople } from '../../src/actions/put-to-people.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import type { Deps } from '../../src/actions/deps.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import type { Database } from 'better-sqlite3';
import { settled } from '../demo/settled.ts';
import type { Pencil } from './pencil.ts';
import type { Register } from './register.ts';
import { type Size, beds, days, keptRuns } from './size.ts';
import type { Stay } from './timeline.ts';

/** Where there is room today: in most of the homes that are not full. */
export function writeVacancies(
  { put, newId, chance, below, pick, dayAt, momentAt, each }: Pencil,
  { homes }: Register,
  stays: readonly Stay[],
): void {
  const living = Map.groupBy(
    stays.filter(({ until }) => until >= days),
    ({ group }) => group,
  );
  each(homes.length, (at) => {
    const home = homes[at];
    const room = beds - (living.get(at)?.length ?? 0);
    if (home === undefined || room < 1 || chance(0.1)) return;
    const [id, by] = [newId(), pick(home.provider.staff)];
    put('vacancies', id, `V-NU-${at}`, home.id);
    put('vacancy_facts', null, id, dayAt(days - below(20)), null, Math.min(room, 1 + below(2)), dayAt(days - below(6)), by, momentAt(days - 6)); // prettier-ignore
  });
}

/** Mails of the last month; older ones have gone. */
export function writeMails({ put, newId, momentAt, each }: Pencil, size: Size): void {
  each(size.mails, (nth) => {
    const [id, at] = [newId(), momentAt(days - 30 + Math.floor((nth / size.mails) * 30))];
    put(
      'mails',
      id,
      `provider-${nth % size.users}@voorbeeld.test`,
      'something-waits',
      'nl',
      null,
      at,
    );
    put('mail_attempts', null, id, 'sent', '', at);
  });
}

/** Runs of two years: the last one by the office itself, the others with the same table and plan. */
export async function writeRuns(
  db: Database,
  { newId, momentAt, each }: Pencil,
  office: Deps,
  who: AccountOf<'coordinator'>,
): Promise<void> {
  settled(await settled(runMatching(office, who)).finished);
  const { id } = office.store.runs.findLastFinished() ?? {};
  db.prepare('update runs set number = ? where id = ?').run(keptRuns, id);
  const run = db.prepare(/* sql */ `
    insert into runs select @newId, @number, policy_version, table_json, asked_by, @at from runs where id = @id`);
  const result = db.prepare(/* sql */ `
    insert into run_results select @newId, plan_json, @at from run_results where run_id = @id`);
  each(keptRuns - 1, (nth) => {
    const asked = { id, newId: newId(), at: momentAt(days - 7 * (keptRuns - nth)) };
    run.run({ ...asked, number: nth + 1 });
    result.run(asked);
  });
}

/** The proposals of today that somebody has put to people already. */
export function putSome(office: Deps, who: AccountOf<'coordinator'>, most: number): void {
  const open = office.store.proposals.listOpenForOrganisation(who.organisationId);
  for (const { id } of open.slice(0, most)) settled(putToPeople(office, who, { proposalId: id }));
}
