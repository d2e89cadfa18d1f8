import type { GroupFacts } from '../domain/group.ts';
import type { Known } from './cell.ts';
import { companyColumns } from './groups/company.ts';
import { homeColumns } from './groups/home.ts';
import { houseColumns } from './groups/house.ts';
import { type Fault, type List, fault } from './list.ts';

export const groupList: List<GroupFacts> = {
  kind: 'groups',
  title: { nl: 'Groepen', en: 'Groups' },
  columns: { ...homeColumns, ...companyColumns, ...houseColumns },
  keyOf: ({ code }) => code,
  faults,
};

function faults(group: GroupFacts, { canLocate }: Known): Fault<GroupFacts>[] {
  const found: Fault<GroupFacts>[] = [];
  if (group.oldest < group.youngest) {
    found.push(
      fault(
        'oldest',
        'De oudste leeftijd is lager dan de jongste. Draai ze om.',
        'The oldest age is below the youngest. Turn them round.',
      ),
    );
  }
  if (group.stayUntilAge <= group.oldest) {
    found.push(
      fault(
        'stayUntilAge',
        'Wie er komt wonen moet er ook kunnen blijven: kies een hogere leeftijd dan de oudste.',
        'Who moves in must be able to stay: choose an age above the oldest.',
      ),
    );
  }
  if (group.preferredSize > group.size) {
    found.push(
      fault(
        'preferredSize',
        'Liefst kan niet meer zijn dan hoogstens.',
        'The preferred number cannot be above the most.',
      ),
    );
  }
  if (!canLocate(group.postcode, group.place)) {
    found.push(
      fault(
        'place',
        `De plaats “${group.place}” is niet gevonden. Controleer de spelling, of vul ook de postcode in.`,
        `The place “${group.place}” was not found. Check the spelling, or fill in the postcode as well.`,
      ),
    );
  }
  return found;
}
