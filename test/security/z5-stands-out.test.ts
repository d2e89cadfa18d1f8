import { expect, test } from 'vitest';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { fewestAlike } from '../../src/domain/provider-profile.ts';
import { groupList } from '../../src/lists/groups.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { type Office, bring, hireCoordinator, hireProvider, openTestOffice } from '../office.ts';
import { visit } from '../web/visitor.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** Towns so far apart, and from the house in Utrecht, that each has a province and a band of distance of its own. */
const towns = ['Utrecht', 'Zutphen', 'Maastricht', 'Leeuwarden'] as const;
const needs = [['trauma'], ['trauma', 'addiction'], ['trauma', 'school-secondary']] as const;
const inPool = 60;

/** Invented, with some more common than others, so that some stand out and some do not. */
const pool = Array.from({ length: inPool }, (_, index) => ({
  code: `J-${index + 1}`,
  name: `Verzonnen Jongere ${index + 1}`,
  bornOn: `${2010 + (index % 7 === 0 ? 0 : 2 + (index % 2))}-02-01`,
  homePlace: towns[index % 11 === 0 ? 3 : index % 5 === 0 ? 2 : index % 2]!,
  homePostcode: '',
  needs: needs[index % 13 === 0 ? 2 : index % 3 === 0 ? 1 : 0],
  intensity: index % 9 === 0 ? 4 : 2,
  startFrom: '2026-12-01',
}));
type Pooled = (typeof pool)[number];

/** What the house may tell somebody by, worked out here once more: addiction it does not offer, so it is not shown. */
const looks = ({ bornOn, homePlace, needs: need, intensity }: Pooled): string =>
  [
    Math.floor((2026 - Number(bornOn.slice(0, 4))) / 2),
    homePlace,
    need.filter((one) => one !== 'addiction').join(),
    intensity,
  ].join('|');
const alikes = (one: Pooled): number => pool.filter((other) => looks(other) === looks(one)).length;

async function openPool() {
  const office = openTestOffice();
  const house = { providerCode: 'P-1', place: 'Utrecht', postcode: '', sex: 'any' } as const;
  const offers = { offers: ['trauma'], education: ['school-secondary'] };
  bring(office, groupList, [
    { ...house, ...offers, code: 'G-1' },
    { ...house, ...offers, code: 'G-2' },
  ]);
  bring(office, vacancyList, [
    { code: 'V-1', groupCode: 'G-1' },
    { code: 'V-2', groupCode: 'G-2' },
  ]);
  bring(office, youthList, pool);
  return {
    office,
    coordinator: await hireCoordinator(office),
    provider: await hireProvider(office, 'P-1'),
  };
}

function propose(office: Office, by: string, youth: string, vacancy: string): string {
  const { store, newId, now } = office;
  const { id: vacancyId, groupId } = store.vacancies.findByCode(vacancy)!;
  const id = newId();
  const made = { id, youthId: store.youths.findByCode(youth)!.id, groupId, vacancyId };
  const pen = { by, at: now() };
  store.together((hand) =>
    hand.proposals.add(
      { ...made, startsOn: '2026-12-01', origin: 'by-hand', because: 'x', reasons: [], overridden: [] },
      pen,
    ),
  ); // prettier-ignore
  return id;
}

test('Z5 who stands out in the pool is warned about, every time, and codes differ', async ({
  annotate,
}) => {
  const { office, coordinator, provider } = await openPool();
  const coco = visit(office).as(coordinator);
  const house = visit(office).as(provider);
  const some = pool.filter((_, index) => index % Math.floor(inPool / rounds(12, inPool)) === 0);
  const rare = pool.filter((one) => alikes(one) < fewestAlike);
  expect(rare.length).toBeGreaterThan(3);
  expect(rare.length).toBeLessThan(inPool - 3);
  await annotate(
    `${rare.length} of ${inPool} views of a provider are shared by fewer than ${fewestAlike} youths`,
  );

  for (const one of new Set([...some, ...rare.slice(0, 6)])) {
    const id = propose(office, coordinator.id, one.code, 'V-1');
    const path = `/coordinator/proposals/${id}`;
    const seen = (await coco.get(path)).text.replaceAll(/\s+/g, ' ');
    const sent = await coco.post(
      `${path}/consultation`,
      sabotaged('Z5 warn nobody', { anyway: 'yes' }, {}),
    );
    const standsOut = alikes(one) < fewestAlike;
    expect([one.code, sent.status]).toEqual([one.code, standsOut ? 409 : 303]);
    expect(seen.includes('kan een aanbieder raden wie het is')).toBe(standsOut);
    expect(seen).toContain(
      alikes(one) === 1 ? 'niemand anders' : `zien ${alikes(one)} jongeren er zo uit`,
    );
    expect(office.store.proposals.find(id)?.consultedAt === null).toBe(standsOut);
  }

  // What was made coarser is what the provider sees, and nothing finer.
  const stands = rare.find(({ homePlace }) => homePlace === 'Maastricht') ?? rare[0]!;
  const id = propose(office, coordinator.id, stands.code, 'V-2');
  const coarser = ['wide-ages', 'no-region', 'fewer-needs'];
  await coco.post(`/coordinator/proposals/${id}/consultation`, { coarser, anyway: 'yes' });
  const shown = (await house.get(`/provider/proposals/${id}`)).text;
  expect(shown).toContain('behandeling');
  for (const fine of [
    'Limburg',
    ' km',
    'traumabehandeling',
    'Zorgzwaarte</dt>',
    'Zorgzwaarte samen',
  ])
    expect([fine, shown.includes(fine)]).toEqual([fine, false]);

  // Two proposals of one youth have nothing in common that says so.
  for (const { code } of pool.slice(0, rounds(20, inPool))) {
    for (const vacancy of ['V-1', 'V-2'])
      putToPeople(office, coordinator, {
        proposalId: propose(office, coordinator.id, code, vacancy),
      });
  }
  const codes = office.store.proposals
    .listForProvider(provider.providerId)
    .map(({ providerCode, youthCode }) =>
      sabotaged('Z5 one code for each youth', youthCode, providerCode),
    );
  expect(codes.length).toBeGreaterThan(40);
  expect(new Set(codes).size).toBe(codes.length);
});
