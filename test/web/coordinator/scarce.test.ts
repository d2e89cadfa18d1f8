import { expect, test } from 'vitest';
import { setRoad } from '../../relaxed-road.ts';
import { openSmallRegion, put, youthId } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

const youths = [
  { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01' },
  { code: 'J-2', name: 'Bedachte Bram', bornOn: '2011-03-01', needs: ['trauma'] },
  { code: 'J-3', name: 'Verzonnen Vera', bornOn: '2011-04-01', needs: ['trauma'] },
];
const advice =
  'Dit is ook de enige plek binnen 60 km voor 2 andere wachtende jongeren die traumabehandeling nodig hebben.';

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
    'This is also the only place within 60 km for 2 other waiting youths who need trauma treatment.',
  );
  // Nobody is named: only counted.
  expect((await asks().get(page)).text).not.toMatch(/J-2|J-3|Bram|Vera/);
});
