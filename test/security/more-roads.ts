import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { confirmStart, endPlacement } from '../../src/actions/placements.ts';
import { propose } from '../../src/actions/propose.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import { youthList } from '../../src/lists/youths.ts';
import { type Office, bring } from '../office.ts';
import { ok } from '../small-region.ts';

const today = '2026-11-22';

/** Somebody of whom every fact that tells who it is holds one and the same word. */
const youth = (word: string, born: string, urgency: 'regular' | 'crisis') => ({
  code: `J-${word.toUpperCase()}`,
  name: `${word} ${word}naam`,
  bornOn: born,
  municipality: `${word}dam`,
  homePlace: `${word}huis`,
  schoolName: `${word}school`,
  whyNotAtHome: `${word}-thuis`,
  whyNotNetwork: `${word}-netwerk`,
  perspectiveLiving: `${word}-wonen`,
  urgency,
});

/** Accepted by mistake, placed in a crisis without a name, and back in a house that is told a name once more. */
export const others = {
  undone: youth('Qondaan', '2011-04-21', 'regular'),
  crisis: youth('Qcrisis', '2011-05-23', 'crisis'),
  back: youth('Qterug', '2011-08-27', 'regular'),
} as const;

interface Who {
  readonly nora: AccountOf<'coordinator'>;
  readonly asked: AccountOf<'provider'>;
  readonly told: AccountOf<'provider'>;
}

/** The roads that end, skip a step or begin again, beside that of Amber: each with the first organisation. */
export function walkMoreRoads(office: Office, { nora, asked, told }: Who): void {
  const { store } = office;
  bring(office, youthList, Object.values(others), nora);
  const put = (code: string, vacancy: string): string => {
    const [youthId, vacancyId] = [
      store.youths.findByCode(code)!.id,
      store.vacancies.findByCode(vacancy)!.id,
    ];
    const proposalId = ok(propose(office, nora, { youthId, vacancyId, because: 'omdat' }));
    return ok(putToPeople(office, nora, { proposalId }));
  };
  const yes = (who: AccountOf<'provider'>, proposalId: string) =>
    ok(answerAsProvider(office, who, { proposalId, says: 'yes', reason: null, note: '' }));
  const release = (proposalId: string) => {
    const { youthId } = store.proposals.find(proposalId)!;
    const [ground] = groundsFor(store.youths.find(youthId)!.facts, today);
    ok(releaseIdentity(office, nora, { proposalId, ground, words: '' }));
  };
  const accept = (proposalId: string): string =>
    ok(acceptProposal(office, nora, { proposalId, startsOn: today, reason: 'besproken' }));
  const wholeRoad = (code: string): string => {
    const proposalId = put(code, 'V-2');
    yes(told, proposalId);
    release(proposalId);
    return accept(proposalId);
  };

  const mistake = { reason: 'wrong-choice', note: 'een vergissing' };
  ok(undoAcceptance(office, nora, { placementId: wholeRoad(others.undone.code), ...mistake }));

  // The house may answer still, and is told no name until then.
  const inCrisis = accept(put(others.crisis.code, 'V-1'));
  ok(confirmStart(office, asked, { placementId: inCrisis, startedOn: today }));

  const first = wholeRoad(others.back.code);
  ok(confirmStart(office, told, { placementId: first, startedOn: today }));
  const left = { endedOn: today, reason: 'back-home', note: '', waitsAgain: true };
  ok(endPlacement(office, nora, { placementId: first, ...left }));
  wholeRoad(others.back.code);
}
