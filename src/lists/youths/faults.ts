import { birthday } from '../../domain/calendar-day.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import type { Known } from '../cell.ts';
import { type Fault, fault } from '../list.ts';

/** What must be true of a youth as a whole. */
export const youthFaults = (youth: YouthFacts, known: Known): Fault<YouthFacts>[] => [
  ...dateFaults(youth, known),
  ...placeFaults(youth, known),
  ...wishFaults(youth),
];

function dateFaults(youth: YouthFacts, { today }: Known): Fault<YouthFacts>[] {
  const faults: Fault<YouthFacts>[] = [];
  if (youth.bornOn >= today) {
    faults.push(
      fault('bornOn', 'Een jongere is voor vandaag geboren.', 'A youth was born before today.'),
    );
  } else if (birthday(youth.bornOn, 30) <= today) {
    faults.push(
      fault(
        'bornOn',
        'Deze persoon is al 30 of ouder. Controleer het jaar.',
        'This person is 30 or older. Check the year.',
      ),
    );
  }
  if (youth.waitingSince < youth.bornOn) {
    faults.push(
      fault(
        'waitingSince',
        'Wachten begint niet voor de geboorte. Controleer beide datums.',
        'Waiting does not begin before birth. Check both dates.',
      ),
    );
  }
  if (youth.legalFrom !== null && youth.legalUntil !== null && youth.legalUntil < youth.legalFrom) {
    faults.push(
      fault(
        'legalUntil',
        'De grond eindigt voor hij begint. Controleer beide datums.',
        'The basis ends before it begins. Check both dates.',
      ),
    );
  }
  return faults;
}

function placeFaults(youth: YouthFacts, { canLocate }: Known): Fault<YouthFacts>[] {
  const unknown = (place: string) =>
    [
      `De plaats “${place}” is niet gevonden. Controleer de spelling, of vul ook de postcode in.`,
      `The place “${place}” was not found. Check the spelling, or fill in the postcode as well.`,
    ] as const;
  const faults: Fault<YouthFacts>[] = [];
  if (!canLocate(youth.homePostcode, youth.homePlace))
    faults.push(fault('homePlace', ...unknown(youth.homePlace)));
  const second = youth.secondHomePostcode !== '' || youth.secondHomePlace !== '';
  if (second && !canLocate(youth.secondHomePostcode, youth.secondHomePlace)) {
    faults.push(fault('secondHomePlace', ...unknown(youth.secondHomePlace)));
  }
  const school = youth.schoolPostcode !== '' || youth.schoolPlace !== '';
  if (school && !canLocate(youth.schoolPostcode, youth.schoolPlace)) {
    faults.push(fault('schoolPlace', ...unknown(youth.schoolPlace)));
  }
  if (!school && youth.schoolKeep !== 'none') {
    faults.push(
      fault(
        'schoolPlace',
        'Vul de plaats van de school in, of kies “niet nodig” bij “school houden”.',
        'Fill in the place of the school, or choose “not needed” at “keep school”.',
      ),
    );
  }
  return faults;
}

const wishFaults = (youth: YouthFacts): Fault<YouthFacts>[] =>
  youth.wishes
    .filter((group) => youth.refuses.includes(group))
    .map((group) =>
      fault(
        'refuses',
        `${group} staat bij graag én bij niet. Kies een van de twee.`,
        `${group} is both wished and refused. Choose one of the two.`,
      ),
    );
