import { beforeEach, describe, expect, test } from 'vitest';
import { groupList } from '../../../src/lists/groups.ts';
import { vacancyList } from '../../../src/lists/vacancies.ts';
import { listYouth } from '../../../src/actions/waiting-list.ts';
import {
  chosenFrom,
  compareTerms,
  isTooMany,
  type Terms,
} from '../../../src/web/coordinator/comparison/terms.ts';
import { bring } from '../../office.ts';
import { type SmallRegion, deeds, ok, openSmallRegion, put, youthId } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { openTwoOrganisations } from '../two-organisations.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit({ ...region.office, think: thinkHere }).as(region.coco);
});

const page = (code = 'J-1') => `/coordinator/youths/${youthId(region, code)}/options`;
const plain = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ');
const rowOf = (text: string, name: string): string =>
  plain(text.split('<tr').find((row) => plain(`<tr${row}`).trim().startsWith(name)) ?? '');

describe('options beside each other', () => {
  test('say term by term what differs, in words', async () => {
    const { status, text } = await coco.get(page());
    expect(status).toBe(200);
    expect(rowOf(text, 'Van huis')).toMatch(/≠ verschilt .* km/);
    expect(rowOf(text, 'Wens van jongere')).toMatch(/≠ verschilt wens 1 niet genoemd/);
    expect(rowOf(text, 'Aanbieder')).toContain('Stichting Twee');
    expect(rowOf(text, 'Open of gesloten')).toContain('= gelijk open open');
    expect(rowOf(text, 'Vrije plekken')).toMatch(/1 vrij \(V-1\) 2 vrij \(V-2\)/);
    expect(text).toMatch(/verschillen in \d+ van de 15 punten/);
  });

  test('draw each group as it is and as it would be', async () => {
    const { text } = await coco.get(page());
    expect(text.match(/Met deze jongere erbij/g)!.length).toBeGreaterThanOrEqual(4);
    expect(text).toContain('id="composition-G-1-title"');
    expect(text).toContain('id="composition-G-2-title"');
  });

  test('tell what each choice means for others, when asked', async () => {
    const before = (await coco.get(page())).text;
    expect(before).not.toContain('andere jongeren verandert er niets');
    const { text } = await coco.get(`${page()}?costs=yes`);
    expect(text).toContain('Voor andere jongeren verandert er niets.');
    expect(text).toMatch(/andere plek|verliest een plek/);
  });

  test('lead to choosing one, or to the proposal that is open', async () => {
    const id = put(region, 'J-1', 'V-1');
    const { text } = await coco.get(page());
    expect(text).toContain(`href="/coordinator/proposals/${id}"`);
    expect(text.match(/\/choice\?vacancy=/g)).toHaveLength(1);
    expect((await coco.get(page().replace('/options', ''))).text).toContain(`href="${page()}"`);
  });

  test('are those that were asked for', async () => {
    bring(region.office, groupList, [{ code: 'G-3', name: 'Huis Drie', providerCode: 'P-1' }]);
    bring(region.office, vacancyList, [{ code: 'V-3', groupCode: 'G-3', places: 1 }]);
    const { text } = await coco.get(`${page()}?group=G-2&group=G-3&group=G-99`);
    expect(text).toMatch(/<th scope="col"><a [^>]*>G-2 Huis Twee/);
    expect(text).not.toMatch(/<th scope="col"><a [^>]*>G-1 Huis Een/);
  });

  test('are calm when there is nothing to compare', async () => {
    ok(listYouth(region.office, region.coco, { youthId: youthId(region, 'J-2'), waits: false, reason: 'other-solution' })); // prettier-ignore
    expect((await coco.get(page('J-2'))).text).toContain('Deze jongere wacht niet.');
    const one = await openSmallRegion({
      vacancies: [{ code: 'V-1', groupCode: 'G-1', places: 1 }],
    });
    const address = `/coordinator/youths/${youthId(one, 'J-1')}/options`;
    const { text } = await visit(one.office).as(one.coco).get(address);
    expect(text).toContain('Er past vandaag één groep.');
  });

  test('are the coordinator’s own youths only, and looking changes nothing', async () => {
    const before = deeds(region);
    await coco.get(`${page()}?costs=yes`);
    expect((await coco.inEnglish().get(page())).text).toContain('The options differ in');
    expect(deeds(region)).toEqual(before);
    expect((await visit(region.office).as(region.one).get(page())).status).toBe(403);
    expect((await coco.get(`/coordinator/youths/${'z'.repeat(26)}/options`)).status).toBe(404);
    const { office, noor } = await openTwoOrganisations();
    const amber = office.store.youths.findByCode('J-AMBER')!;
    const foreign = await visit(office).as(noor).get(`/coordinator/youths/${amber.id}/options`);
    expect(foreign.status).toBe(404);
  });
});

test('only the words are compared, and what explains them is not', () => {
  const said = (home: string, quiet: string) =>
    ({ home: { text: home, quiet } }) as unknown as Terms;
  expect(compareTerms([said('4 km', 'a'), said('4 km', 'b')])[0]?.differs).toBe(false);
  expect(compareTerms([said('4 km', 'a'), said('9 km', 'a')])[0]?.differs).toBe(true);
  expect(compareTerms([])).toEqual([]);
});

test('two to four are compared: those that were asked for, or else the best three', () => {
  const options = ['G-1', 'G-2', 'G-3', 'G-4', 'G-5'].map((group) => ({ group }));
  const codes = (asked: string[]) => chosenFrom(options, asked).map(({ group }) => group);
  expect(codes([])).toEqual(['G-1', 'G-2', 'G-3']);
  expect(codes(['G-5', 'G-2'])).toEqual(['G-2', 'G-5']);
  expect(codes(['G-5'])).toEqual(['G-1', 'G-2', 'G-3']);
  expect(codes(['G-1', 'G-2', 'G-3', 'G-4', 'G-5'])).toEqual(['G-1', 'G-2', 'G-3', 'G-4']);
  expect([isTooMany(['a', 'b', 'c', 'd']), isTooMany(['a', 'b', 'c', 'd', 'e'])]).toEqual([false, true]); // prettier-ignore
});
