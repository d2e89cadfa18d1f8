import type { Id } from '../domain/ids.ts';
import { freePlaces } from '../domain/vacancy.ts';
import { addToEraseList, eraseListOf, readEraseList } from '../store/erase-list.ts';
import type { Erasure } from '../store/erasing.ts';
import type { Pens } from '../store/index.ts';
import type { Deps } from './deps.ts';

const system = { id: 'system', role: 'system' } as const;

type Eraser = Pick<Deps, 'store' | 'now' | 'newId'>;

/** Erases a youth: first on the list beside the database, then in it, then from the free space of the file. */
export function erase(
  deps: Eraser,
  { id, code, ground }: { id: Id; code: string; ground: string },
) {
  const { store, now } = deps;
  const erasure = { youthId: id, youthCode: code, ground, erasedAt: now().toISOString() };
  if (store.file !== undefined) addToEraseList(eraseListOf(store.file), erasure);
  store.together((pen) => carryOut(deps, pen, erasure));
  store.wipeFreeSpace();
}

/** Erases again whom a list names and this database still knows: a copy from before may have been put back. */
export function replayErasures(deps: Eraser, file: string): number {
  const { store } = deps;
  const known = new Set(store.erasing.list().map(({ youthId }) => youthId));
  const missed = readEraseList(file).filter(({ youthId }) => !known.has(youthId));
  const own = store.file === undefined ? undefined : eraseListOf(store.file);
  for (const erasure of new Map(missed.map((one) => [one.youthId, one])).values()) {
    // From another list: then our own must know it too, before the next copy is put back.
    if (own !== undefined && own !== file) addToEraseList(own, erasure);
    store.together((pen) => carryOut(deps, pen, erasure));
  }
  if (missed.length > 0) store.wipeFreeSpace();
  return missed.length;
}

/** Before anybody is let in: whom the list beside the database names is not in it. */
export function eraseAgain(deps: Eraser): number {
  const { file } = deps.store;
  return file === undefined ? 0 : replayErasures(deps, eraseListOf(file));
}

function carryOut(deps: Eraser, pen: Pens, erasure: Erasure): void {
  keepTheHomeRight(deps, pen, erasure.youthId);
  pen.erasing.erase(erasure);
  pen.journal.add(system, deps.now(), {
    did: 'youth-erased',
    subject: erasure.youthCode,
    detail: { ground: erasure.ground },
  });
}

/** Who lives somewhere leaves an unnamed resident, so that the home is not thought emptier than it is. */
function keepTheHomeRight({ store, now, newId }: Eraser, pen: Pens, youthId: Id): void {
  const [stay] = store.placements.listOfYouth(youthId).filter(({ endedOn }) => endedOn === null);
  const facts = store.youths.find(youthId)?.facts;
  if (stay?.startedOn === undefined || stay.startedOn === null || facts === undefined) return;
  const ink = { by: system.id, at: now() };
  const id = newId();
  pen.residents.add(
    id,
    {
      code: `X-${id.slice(0, 8)}`,
      groupCode: stay.groupCode,
      bornOn: `${facts.bornOn.slice(0, 4)}-07-01`,
      sex: 'x',
      risks: [],
      intensity: 1,
      livesThereSince: null,
      expectedExit: null,
      leftOn: null,
    },
    ink,
  );
  const vacancy = store.vacancies.find(stay.vacancyId);
  if (vacancy === undefined) return;
  // The placement goes, so the place would count as free again; it is not.
  if (vacancy.facts.places > 1)
    pen.vacancies.change(vacancy.id, { ...vacancy.facts, places: vacancy.facts.places - 1 }, ink);
  else if (freePlaces(vacancy) === 0) pen.vacancies.withdraw(vacancy.id, 'filled-elsewhere', ink);
}
