import type { Deps } from '../../src/actions/deps.ts';
import { addChange } from '../../src/actions/scenarios/change.ts';
import { makeScenario } from '../../src/actions/scenarios/make.ts';
import { workOutScenario } from '../../src/actions/scenarios/work-out.ts';
import type { Id } from '../../src/domain/ids.ts';
import { settled } from '../demo/settled.ts';
import { staffOf } from './tell-more.ts';

/** Two scenarios on the desk: one that is worked out, in which somebody gains and loses, and one that is only begun. */
export async function tellWhatIf(office: Deps): Promise<void> {
  const { store } = office;
  const coco = staffOf(office, 'coco@voorbeeld.test', 'coordinator');
  const id: Id = settled(makeScenario(office, coco, { name: 'Een huis minder' }));
  const busiest = store.vacancies.list().toSorted((a, b) => b.facts.places - a.facts.places)[0];
  if (busiest === undefined) throw new Error('The region has no vacancy');
  const group = busiest.facts.groupCode;
  settled(addChange(office, coco, { scenarioId: id, change: { kind: 'close-home', group } }));
  settled(await workOutScenario(office, coco, id));
  const begun = settled(makeScenario(office, coco, { name: 'Strenger met afstand' }));
  const change = { kind: 'set-number', number: 'maxKm', value: 40 } as const;
  settled(addChange(office, coco, { scenarioId: begun, change }));
}
