import { expect, test } from 'vitest';
import { addOrganisation } from '../../../src/actions/organisations.ts';
import { propose } from '../../../src/actions/propose.ts';
import { listYouth } from '../../../src/actions/waiting-list.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring, hireCoordinator } from '../../office.ts';
import { noStepsFirst, setRoad } from '../../relaxed-road.ts';
import { ok, openSmallRegion, put, vacancyId, youthId } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

const youths = [
  { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01' },
  { code: 'J-2', name: 'Bedachte Bram', bornOn: '2011-03-01', needs: ['trauma'] },
  { code: 'J-3', name: 'Verzonnen Vera', bornOn: '2011-04-01', needs: ['trauma'] },
];
const advice =
  'Dit is de enige plek binnen 60 km voor 2 andere wachtende jongeren die traumabehandeling nodig hebben.';

test('who decides about a scarce place reads for how many others it is the only one, if the region wants that', async () => {
  const region = await openSmallRegion({ youths });
  const { office, coco } = region;
  const page = `/coordinator/proposals/${put(region, 'J-1', 'V-1')}`;
  const options = `/coordinator/youths/${youthId(region, 'J-1')}/options`;
  const asks = () => visit({ ...office, think: thinkHere }).as(coco);

  // It is off until two coordinators want it.
  expect((await asks().get(page)).text).not.toContain('Schaarse plek');
  expect((await asks().get(options)).text).not.toContain('Schaarse plek');

  setRoad(office, coco, { holdBackAdvice: true });
  expect((await asks().get(page)).text).toContain(advice);
  expect((await asks().get(options)).text).toContain(advice);
  expect((await asks().inEnglish().get(page)).text).toContain(
    'This is the only place within 60 km for 2 other waiting youths who need trauma treatment.',
  );
  // Nobody is named: only counted.
  expect((await asks().get(page)).text).not.toMatch(/J-2|J-3|Bram|Vera/);
});

test('nobody reads of youths of another organisation: not how many, and not that there are any', async () => {
  const region = await openSmallRegion({ youths, road: { ...noStepsFirst, holdBackAdvice: true } });
  const { office, coco } = region;
  const system = { id: 'system', role: 'system' } as const;
  const next = ok(addOrganisation(office, system, { code: 'ZUID', name: 'Regio Zuid' }));
  const zeno = await hireCoordinator(office, 'Zeno van Zuid', next);
  const asks = (who: typeof coco) => visit({ ...office, think: thinkHere }).as(who);
  const ours = `/coordinator/proposals/${put(region, 'J-1', 'V-1')}`;
  const before = adviceOn(await asks(coco).get(ours));
  expect(before).toBe(advice);

  // Twelve who need the same help and the same place, and one whom it is proposed to.
  const strangers = Array.from({ length: 12 }, (_, at) => ({
    ...{ code: `Z-${at}`, name: `Verborgen Zus ${at}`, bornOn: '2011-03-01', needs: ['trauma'] },
  }));
  bring(office, youthList, strangers, zeno);
  expect(adviceOn(await asks(coco).get(ours))).toBe(before);

  const vacancy = { vacancyId: vacancyId(region, 'V-1'), because: 'past goed' };
  const theirs = ok(propose(office, zeno, { youthId: youthId(region, 'Z-0'), ...vacancy }));
  const page = await asks(zeno).get(`/coordinator/proposals/${theirs}`);
  // Of the twelve she knows eleven others, and of ours nothing.
  expect(adviceOn(page)).toBe(advice.replace(' 2 ', ' 11 '));
  expect((await asks(zeno).get(ours)).status).toBe(404);

  // With the eleven taken off her list there is nobody left to tell her of, though ours still wait.
  for (const { code } of strangers.slice(1))
    ok(
      listYouth(office, zeno, { youthId: youthId(region, code), waits: false, reason: 'mistake' }),
    );
  const alone = await asks(zeno).get(`/coordinator/proposals/${theirs}`);
  expect(alone.status).toBe(200);
  expect(adviceOn(alone)).toBeUndefined();
});

const adviceOn = ({ text }: { text: string }): string | undefined =>
  /<dt>Schaarse plek<\/dt><dd>(.*?)<\/dd>/.exec(text)?.[1];
