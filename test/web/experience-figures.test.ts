import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellAsFamily, tellAsTeam } from '../../src/actions/experience/tell.ts';
import { addOrganisation } from '../../src/actions/organisations.ts';
import type { Moment, Score } from '../../src/domain/experience.ts';
import { living, onDay, somebodyOf } from '../living.ts';
import { hireCoordinator } from '../office.ts';
import { type SmallRegion, ok, openSmallRegion } from '../small-region.ts';
import { type Visitor, visit } from './visitor.ts';

/** What the pages say is worked out once more from the rows alone, by the words of the page and none of our code. */

const folder = mkdtempSync(join(tmpdir(), 'experience-'));
const dataFile = join(folder, 'office.sqlite');
let region: SmallRegion;
let db: Database.Database;
const youths = ['J-1', 'J-2', 'J-3', 'J-4', 'J-5', 'J-6', 'J-7'];

/** Seven youths in two homes, who each say something else at two moments; not everybody, and not always everything. */
beforeAll(async () => {
  region = await openSmallRegion({
    dataFile,
    youths: youths.map((code) => ({ code, name: `Verzonnen ${code}`, bornOn: '2012-05-05' })),
    vacancies: [
      { code: 'V-1', groupCode: 'G-1', places: 2 },
      { code: 'V-2', groupCode: 'G-2', places: 5 },
    ],
  });
  const living7 = youths.map((code, at) => ({
    code,
    placementId: living(region, code, at < 2 ? 'V-1' : 'V-2'),
    team: at < 2 ? region.one : region.two,
    youth: somebodyOf(region, code, 'youth'),
    parents: [1, 2].map(() => somebodyOf(region, code, 'parent')),
  }));
  const score = (at: number): Score => (((at * 7 + 3) % 5) + 1) as Score;
  for (const [round, [day, moment]] of (
    [
      ['2026-12-10', 'weeks-2'],
      ['2027-01-05', 'weeks-6'],
    ] as const
  ).entries()) {
    // prettier-ignore
    onDay(region, day);
    for (const [at, one] of living7.entries()) {
      const said = (shift: number) => ({
        moment: moment as Moment,
        scores: {
          safety: score(at + shift + round),
          bond: score(at * 2 + shift),
          attunement: at === 3 ? null : score(at + 2 * shift),
          ordinary: at < 3 ? null : score(shift),
        },
        note: shift === 4 ? `Zin van ${String.fromCharCode(122 - at)}` : '',
      });
      const alone = { together: false, contact: false };
      ok(tellAsFamily(region.office, one.youth, { ...said(0), ...alone }));
      // Changed their mind: only the last counts.
      if (at % 2 === 0) ok(tellAsFamily(region.office, one.youth, { ...said(1), ...alone }));
      for (const [n, parent] of one.parents.entries())
        if (at < 4 || n === 0)
          ok(tellAsFamily(region.office, parent, { ...said(2 + n), ...alone }));
      if (round === 0 || at < 4)
        ok(tellAsTeam(region.office, one.team, { placementId: one.placementId, ...said(4) }));
    }
  }
  db = new Database(dataFile, { readonly: true });
}, 120_000);

afterAll(() => {
  db.close();
  region.office.store.close();
  rmSync(folder, { recursive: true });
});

interface Raw {
  readonly n: number;
  readonly id: string;
  readonly stay: string;
  readonly moment: string;
  readonly voice: string;
  readonly by: string;
  readonly home: string;
  readonly closed: string;
  readonly safety: number | null;
  readonly bond: number | null;
  readonly attunement: number | null;
  readonly ordinary: number | null;
}

/** By the sentences of the page. Weeks are counted by SQLite. */
function recounted(today: string, only = ''): Map<string, string> {
  const rows = db
    .prepare(
      `select x.rowid as n, x.id, x.placement_id as stay, x.moment, x.voice, x.recorded_by as "by",
              json_extract(f.facts, '$.name') as home, x.safety, x.bond, x.attunement, x.ordinary,
              date(s.started_on, case x.moment when 'weeks-2' then '+34 days' else '+62 days' end) as closed
       from experience_answers x join placements p on p.id = x.placement_id
       join placement_starts s on s.placement_id = p.id
       join group_facts f on f.group_id = p.group_id`,
    )
    .all() as Raw[];
  const last = rows.filter(
    (one) =>
      !rows.some(
        (other) =>
          other.n > one.n && other.stay === one.stay && other.moment === one.moment &&
          other.voice === one.voice && (one.voice !== 'parent' || other.by === one.by),
      ),
  ); // prettier-ignore
  const counting = last
    .filter(({ closed, home }) => closed < today && home.includes(only))
    .sort((a, b) => (`${a.closed}${a.id}` < `${b.closed}${b.id}` ? -1 : 1));
  const figures = new Map<string, string>();
  for (const by of ['moment', 'home'] as const)
    for (const part of new Set(counting.map((one) => one[by])))
      for (const voice of ['youth', 'parent', 'team'])
        for (const theme of ['safety', 'bond', 'attunement', 'ordinary'] as const) {
          let sum = 0;
          let count = 0;
          let [pendingSum, pendingCount, pending] = [0, 0, new Set<string>()];
          for (const one of counting) {
            const value = one[theme];
            if (one[by] !== part || one.voice !== voice || value === null) continue;
            [pendingSum, pendingCount] = [pendingSum + value, pendingCount + 1];
            pending.add(one.stay);
            if (pending.size < 5) continue;
            [sum, count] = [sum + pendingSum, count + pendingCount];
            [pendingSum, pendingCount, pending] = [0, 0, new Set<string>()];
          }
          if (count === 0) continue;
          const mean = Math.min(4.5, Math.max(1.5, Math.round((sum / count) * 2) / 2));
          figures.set(`${part} ${voice} ${theme}`, `${count - (count % 5)} ${mean}`);
        }
  return figures;
}

const codes: Readonly<Record<string, string>> = {
  'after 2 weeks': 'weeks-2', 'after 6 weeks': 'weeks-6', youths: 'youth', 'parents and guardians': 'parent', teams: 'team',
  Safety: 'safety', Bond: 'bond', Attunement: 'attunement', 'Room to be ordinary': 'ordinary',
}; // prettier-ignore

/** What the file says, under the same names. */
async function told(who: Visitor, path: string): Promise<Map<string, string>> {
  const { text } = await who.inEnglish().get(path);
  const lines = text.replace('\uFEFF', '').trim().split('\r\n').slice(1);
  return new Map(
    lines
      .map((line) => line.split(';').map((cell) => codes[cell] ?? cell))
      .filter(([, , , , count]) => count !== '')
      .map(([, of, voice, theme, count, mean]) => [
        `${of ?? ''} ${voice ?? ''} ${theme ?? ''}`,
        `${count ?? ''} ${/\d(?:\.\d)?/.exec(mean ?? '')?.[0] ?? ''}`,
      ]),
  );
}

const file = '/coordinator/experience/figures.csv';

/** A visit lasts no longer than a day. */
const coco = (): Visitor => visit(region.office).as(region.coco);

test.each(['2026-12-26', '2026-12-27', '2027-01-23', '2027-01-24'])(
  'the figures of %s',
  async (day) => {
    onDay(region, day);
    const own = recounted(day);
    expect(await told(coco(), file)).toEqual(own);
    const two = visit(region.office).as(region.two);
    expect(await told(two, '/provider/experience/figures.csv')).toEqual(recounted(day, 'Twee'));
    // Two youths live in the other home: nothing is told of it.
    const one = visit(region.office).as(region.one);
    expect(await told(one, '/provider/experience/figures.csv')).toEqual(new Map());
    expect(own.size > 0).toBe(day !== '2026-12-26');
  },
);

test('a page says the same as its file, and sentences without whose they are', async () => {
  onDay(region, '2027-01-24');
  const page = (await coco().get('/coordinator/experience')).text;
  const home = page.slice(page.indexOf('id="by-home"'));
  expect(home).toContain('Huis Twee');
  expect(home.slice(0, home.indexOf('</table>'))).not.toContain('Huis Een');
  expect(page).toContain('na 6 weken');
  const notes = [...page.matchAll(/<li>(Zin van \w)<\/li>/g)].map(([, note]) => note);
  expect(notes).toEqual(notes.toSorted());
  expect(new Set(notes).size).toBeGreaterThanOrEqual(5);
  const team = (await visit(region.office).as(region.two).get('/provider/experience')).text;
  expect(team).toContain('Huis Twee');
  expect(team).not.toContain('Zin van');
});

test('another organisation learns nothing of them', async () => {
  onDay(region, '2027-01-24');
  const other = ok(addOrganisation(region.office, { id: 'system', role: 'system' }, { code: 'ANDERS', name: 'Anders' })); // prettier-ignore
  const nora = visit(region.office).as(await hireCoordinator(region.office, 'Nora', other));
  expect(await told(nora, file)).toEqual(new Map());
  const page = (await nora.get('/coordinator/experience')).text;
  expect(page).toContain('Er zijn nog geen antwoorden over vijf jongeren.');
  for (const code of youths) expect(page).not.toContain(code);
});
