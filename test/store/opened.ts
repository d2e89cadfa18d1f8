import { join } from 'node:path';
import type { Id } from '../../src/domain/ids.ts';
import type { GroupFacts } from '../../src/domain/group.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { createStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open.ts';
import { group, resident, vacancy, youth } from '../lists/rows.ts';

export const migrations = join(import.meta.dirname, '..', '..', 'data', 'migrations');

export const at = new Date('2026-11-22T11:00:00Z');
export const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** 26 signs that say what they stand for. */
export const id = (name: string): Id =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .padEnd(26, '0');

/** The one that a new file begins with. */
export const firstOrganisation: Id = 'a'.repeat(26);

export const coco = {
  id: id('coco'),
  role: 'coordinator',
  name: 'Coco',
  organisationId: firstOrganisation,
} as const;
export const pen = { by: coco.id, at };

/** A database in memory with two providers, a group with a vacancy of each, and two youths. */
export function openStore(file = ':memory:') {
  const db = openDatabase(file);
  migrate(db, migrations);
  const store = createStore(db);
  store.together((hand) => {
    hand.accounts.add(coco, { email: 'coco@voorbeeld.test', passwordHash: 'hash' }, pen);
    for (const n of ['1', '2']) {
      hand.providers.add({ id: id(`p${n}`), code: `P-${n}`, name: `Verzonnen ${n}` }, pen);
      hand.groups.add(id(`g${n}`), id(`p${n}`), groupFacts(n), pen);
      hand.residents.add(id(`r${n}`), { ...resident, code: `R-${n}`, groupCode: `G-${n}` }, pen);
      hand.vacancies.add(id(`v${n}`), id(`g${n}`), vacancyFacts(n), pen);
      hand.youths.add(id(`j${n}`), firstOrganisation, youthFacts(n), pen);
    }
  });
  return { db, store };
}

export const youthFacts = (n: string): YouthFacts => ({ ...youth, code: `J-${n}` });
export const groupFacts = (n: string): GroupFacts => ({
  ...group,
  code: `G-${n}`,
  name: `Huis ${n}`,
  providerCode: `P-${n}`,
});
export const vacancyFacts = (n: string) => ({
  ...vacancy,
  code: `V-${n}`,
  groupCode: `G-${n}`,
  places: 1,
});

export type Store = ReturnType<typeof openStore>['store'];

/** A proposal of this youth for the group with that number, put to people unless told otherwise. */
export function propose(
  store: Store,
  name: string,
  youthNo: string,
  groupNo: string,
  consulted = true,
): Id {
  store.together((hand) => {
    hand.proposals.add(
      {
        id: id(name),
        youthId: id(`j${youthNo}`),
        groupId: id(`g${groupNo}`),
        vacancyId: id(`v${groupNo}`),
        startsOn: '2026-12-01',
        origin: 'by-hand',
        because: 'past goed',
        reasons: [{ nl: 'Dicht bij huis.', en: 'Close to home.' }],
        overridden: ['sex-policy'],
      },
      pen,
    );
    if (consulted) hand.proposals.consult(id(name), `A-${name.toUpperCase()}`, pen);
  });
  return id(name);
}

export function place(
  store: Store,
  name: string,
  proposal: string,
  youthNo: string,
  groupNo: string,
): Id {
  store.together((hand) =>
    hand.placements.add(
      {
        id: id(name),
        proposalId: id(proposal),
        youthId: id(`j${youthNo}`),
        groupId: id(`g${groupNo}`),
        vacancyId: id(`v${groupNo}`),
        startsOn: '2026-12-01',
        reason: 'gebeld',
        overridden: [],
      },
      pen,
    ),
  );
  return id(name);
}
