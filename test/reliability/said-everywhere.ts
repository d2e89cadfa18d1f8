import { join } from 'node:path';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { propose } from '../../src/actions/propose.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { replyToQuestion } from '../../src/actions/reply-to-question.ts';
import type { Account } from '../../src/domain/account.ts';
import type { GroupFacts } from '../../src/domain/group.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { codeList } from '../../src/lists/codes.ts';
import { groupList } from '../../src/lists/groups.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import { ok, openSmallRegion, parentOf, vacancyId, youthId } from '../small-region.ts';
import { now } from './moment.ts';
import { newFolder } from './region.ts';
import { keyBeside } from './served.ts';

/** An office in which everybody said this one word wherever they could. */
export async function openWhereSaid(word: string) {
  const dataFile = join(newFolder(), 'office.sqlite');
  keyBeside(dataFile);
  const region = await openSmallRegion({ dataFile, youths: [{ code: 'J-2' }] });
  const { coco, one } = region;
  const office = { ...region.office, now, moment: now() };
  const here = { ...region, office };
  bring(office, codeList, [
    { list: 'need', code: 'marked', nl: word, en: word },
    { list: 'reject-reason', code: 'marked', nl: word, en: word },
  ]);
  const house: Partial<GroupFacts> = {
    code: 'G-7',
    name: word,
    providerCode: 'P-1',
    houseText: word,
    offers: ['marked'],
    arrivalsAtOnce: 2,
    riskCaps: {},
  };
  bring(office, groupList, [house]);
  const youth: Partial<YouthFacts> = {
    ...{ code: 'J-1', name: word, municipality: word, schoolName: word, needs: ['marked'] },
    ...{
      whyNotAtHome: word,
      whyNotNetwork: word,
      whyNotFosterFamily: word,
      whyNotFamilyHome: word,
    },
    ...{ perspectiveLiving: word, perspectiveCare: word, perspectiveSchoolWork: word },
  };
  bring(office, youthList, [youth]);
  bring(office, vacancyList, [{ code: 'V-7', groupCode: 'G-7', places: 2 }]);
  const mother = parentOf(here, 'J-1');
  const chosen = { youthId: youthId(here, 'J-1'), vacancyId: vacancyId(here, 'V-7') };
  const proposalId = ok(propose(office, coco, { ...chosen, because: word }));
  ok(putToPeople(office, coco, { proposalId }));
  ok(answerAsProvider(office, one, { proposalId, says: 'question', reason: null, note: word }));
  ok(replyToQuestion(office, coco, { proposalId, text: word }));
  ok(answerAsFamily(office, mother, { proposalId, says: 'talk', reason: null, note: word }));
  const people: readonly Account[] = [coco, one, mother];
  return { office, dataFile, people };
}
