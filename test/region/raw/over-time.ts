import { type Counts, type Mine, type Row, add, dayOf, days, middle } from './counts.ts';
import type { Rows } from './rows.ts';

/** How quick it went, what ended soon, and who said no: of whoever's rows they are. */
export function overTime(rows: Rows) {
  const { all, real, starts, ends, put, proposals, youthFacts, inYear } = rows;
  const speed = (mine: Mine, steps: string[]): Counts => {
    const begun = real.filter(
      (row) => mine(row) && inYear(starts.get(String(row['id']))?.['started_on'] ?? ''),
    );
    const of = (name: string, a: (row: Row) => unknown, b: (row: Row) => unknown): Counts =>
      steps.includes(name) ? { [`speed/${name}`]: middle(begun.map((row) => days(a(row), b(row)))) } : {}; // prettier-ignore
    const since = (row: Row) => youthFacts(row['youth_id'])?.['waitingSince'];
    const proposed = (row: Row) =>
      dayOf(put.get(String(row['proposal_id']))?.['consulted_at'] ?? proposals.get(String(row['proposal_id']))?.['made_at']); // prettier-ignore
    const began = (row: Row) => starts.get(String(row['id']))?.['started_on'];
    return {
      '': begun.length,
      ...of('to-proposal', since, proposed),
      ...of('to-start', proposed, began),
      ...of('in-all', since, began),
    };
  };

  const endedEarly = (mine: Mine): Counts => {
    const counts: Counts = {};
    for (const row of real.filter(mine)) {
      const end = ends.get(String(row['id']));
      if (end === undefined || !inYear(end['ended_on'])) continue;
      const began = starts.get(String(row['id']))?.['started_on'];
      const [year = 0, month = 0, day = 0] = String(began).split('-').map(Number);
      const limit = new Date(Date.UTC(year, month - 1 + 6, day)).toISOString().slice(0, 10);
      add(counts);
      const kind = began === undefined ? 'never-began' : String(end['ended_on']) < limit ? 'within-6-months' : 'longer'; // prettier-ignore
      add(counts, 'lasted', kind);
      if (kind === 'within-6-months') add(counts, 'lasted', kind, 'reason', String(end['reason']));
    }
    return counts;
  };

  const noes = (mine: Mine, parties: string[]): Counts => {
    const counts: Counts = {};
    const count = (party: string, reason: unknown) => {
      if (!parties.includes(party)) return;
      add(counts);
      add(counts, 'by', party);
      add(counts, 'by', party, 'reason', String(reason));
    };
    for (const proposal of [...proposals.values()].filter(mine)) {
      const said = all('proposal_answers order by id').filter((row) => row['proposal_id'] === proposal['id']); // prettier-ignore
      for (const [party, no] of [
        ['provider', 'no'],
        ['family', 'object'],
      ] as const) {
        // prettier-ignore
        const last = said.filter((row) => row['party'] === party).at(-1);
        if (last?.['says'] === no && inYear(dayOf(last['given_at']))) count(party, last['reason']);
      }
    }
    for (const row of all('proposal_rejections')) {
      const proposal = proposals.get(String(row['proposal_id']));
      if (proposal && mine(proposal) && inYear(dayOf(row['rejected_at']))) count('coordinator', row['reason']); // prettier-ignore
    }
    return counts;
  };

  return { speed, endedEarly, noes };
}
