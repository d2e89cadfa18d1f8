import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { columnsOf } from '../../src/lists/columns-of.ts';
import { groupList } from '../../src/lists/groups.ts';
import type { List } from '../../src/lists/list.ts';
import { residentList } from '../../src/lists/residents.ts';
import { youthList } from '../../src/lists/youths.ts';
import type { Office } from '../office.ts';
import { setRoad } from '../relaxed-road.ts';
import { type SmallRegion, openSmallRegion, vacancyId, youthId } from '../small-region.ts';
import { asShown } from '../web/as-shown.ts';
import { type Visitor, visit } from '../web/visitor.ts';
import { rounds, sabotaged } from './sabotage.ts';

type Form = Readonly<Record<string, string>>;

/** One thing that two people may edit at once: its form, its words, and what is kept now. */
interface Edited {
  readonly path: string;
  readonly who: Visitor;
  readonly form: Form;
  readonly field: string;
  readonly kept: () => string;
}

let region: SmallRegion;
let things: readonly Edited[];

/** Somebody who always says to have seen what is there now: the check is there, and checks nothing. */
const blind = (honest: Visitor, at: (path: string) => string): Visitor => ({
  ...honest,
  post: async (path, form = {}) =>
    honest.post(path, { ...form, ...(await asShown(honest, at(path))) }),
});

const formOf = <Row>(list: List<Row>, row: Row): Form =>
  Object.fromEntries(
    columnsOf(list).map(([key, { cell }]) => [
      key,
      cell.write((row as Record<string, unknown>)[key]),
    ]),
  );

beforeAll(async () => {
  region = await openSmallRegion({ residents: [{ code: 'R-1', groupCode: 'G-1' }] });
  things = thingsOf(region.office);
});

function thingsOf(office: Office): readonly Edited[] {
  const { store } = office;
  const site = visit(office);
  const [coco, one] = [site.as(region.coco), site.as(region.one)];
  const youth = () => store.youths.findByCode('J-1')!;
  const group = () => store.groups.findByCode('G-1')!;
  const resident = () => store.residents.list()[0]!;
  const vacancy = () => store.vacancies.findByCode('V-1')!;
  return [
    {
      path: `/coordinator/youths/${youthId(region, 'J-1')}/facts`,
      who: coco,
      form: formOf(youthList, youth().facts),
      field: 'municipality',
      kept: () => youth().facts.municipality,
    },
    {
      path: `/coordinator/groups/${group().id}/facts`,
      who: coco,
      form: formOf(groupList, group().facts),
      field: 'houseText',
      kept: () => group().facts.houseText,
    },
    {
      path: `/coordinator/groups/${group().id}/residents/${resident().id}/facts`,
      who: coco,
      form: formOf(residentList, resident().facts),
      field: 'intensity',
      kept: () => String(resident().facts.intensity),
    },
    {
      path: `/provider/vacancies/${vacancyId(region, 'V-1')}/terms`,
      who: one,
      form: { from: vacancy().facts.from, until: '', places: '1' },
      field: 'places',
      kept: () => String(vacancy().facts.places),
    },
  ];
}

const words = (field: string) =>
  field === 'intensity' || field === 'places'
    ? fc.integer({ min: 1, max: 4 }).map(String)
    : fc.stringMatching(/^[a-z]{3,12}$/);

test('D3 of two people who edit the same, nobody’s work is lost: the second reads both and keeps her words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 3 }).chain((at) => fc.tuple(fc.constant(at), pairFor(at))),
      async ([at, [first, second]]) => {
        const thing = things[at]!;
        const who = sabotaged(
          'D3',
          blind(thing.who, (path) => path),
          thing.who,
        );
        const shown = await asShown(who, thing.path);
        const was = thing.kept();
        const send = (typed: string) =>
          who.post(thing.path, { ...thing.form, ...shown, [thing.field]: typed });

        expect((await send(first)).status).toBe(303);
        expect(thing.kept()).toBe(first);
        if (first === was) return;
        const lost = await send(second);
        expect(lost.status).toBe(409);
        expect(thing.kept()).toBe(first);
        if (first !== second) {
          expect(lost.text).toContain(`<td>${first}</td><td>${second}</td>`);
        }
        expect(lost.text).toMatch(new RegExp(`value="${second}"|>\\n${second}</textarea>`));
        // Who has read both may send it again.
        const again = { ...thing.form, ...versionIn(lost.text), [thing.field]: second };
        expect((await thing.who.post(thing.path, again)).status).toBe(303);
        expect(thing.kept()).toBe(second);
      },
    ),
    { numRuns: rounds(60, 1000), seed: 20261122 },
  );
});

const pairFor = (at: number) => {
  const field = ['municipality', 'houseText', 'intensity', 'places'][at] ?? '';
  return fc.tuple(words(field), words(field));
};

const versionIn = (html: string): { version: string } => ({
  version: /name="version" value="([\w-]+)"/.exec(html)?.[1] ?? '',
});

test('D3 who saw another policy than counts now proposes nothing', async () => {
  const coco = visit(region.office).as(region.coco);
  const { text } = await coco.get('/coordinator/road');
  const form = Object.fromEntries(
    [...text.matchAll(/<input[^>]*name="(\w+)"[^>]*value="(\d+)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const flags = {
    providerYesFirst: 'yes',
    releaseFirst: 'yes',
    visitFirst: 'yes',
    holdBackAdvice: 'no',
  };
  setRoad(region.office, region.coco, { holdDays: 7 });
  const sent = await coco.post('/coordinator/road/proposals', {
    ...form,
    ...flags,
    reason: 'liever zo',
  });
  expect(sent.status).toBe(409);
  expect(sent.text).toContain('Er geldt intussen ander beleid dan u zag.');
  expect(sent.text).toContain('liever zo');
  expect(region.office.store.roadPolicies.findProposed()).toBeUndefined();
});
