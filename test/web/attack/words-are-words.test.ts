import { beforeEach, expect, test } from 'vitest';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { inviteFamily } from '../../../src/actions/invite-family.ts';
import { propose } from '../../../src/actions/propose.ts';
import { putToPeople } from '../../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { replyToQuestion } from '../../../src/actions/reply-to-question.ts';
import type { GroupFacts } from '../../../src/domain/group.ts';
import type { YouthFacts } from '../../../src/domain/youth.ts';
import { codeList } from '../../../src/lists/codes.ts';
import { groupList } from '../../../src/lists/groups.ts';
import { vacancyList } from '../../../src/lists/vacancies.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { plainPerson } from '../../family.ts';
import {
  type SmallRegion,
  ok,
  openSmallRegion,
  parentOf,
  vacancyId,
  youthId,
} from '../../small-region.ts';
import { crawl, isFile, leaks } from '../crawl.ts';
import { visit } from '../visitor.ts';

/** Markup in every word that anybody may write or bring in, by where it was written. */
const marked = (where: string): string => `"'><b x=${where}>`;

const youth = {
  code: 'J-1', name: marked('name'), municipality: marked('municipality'), schoolName: marked('school'),
  whyNotAtHome: marked('home'), whyNotNetwork: marked('network'), whyNotFosterFamily: marked('foster'),
  whyNotFamilyHome: marked('family-home'), perspectiveLiving: marked('living'), perspectiveCare: marked('care'),
  perspectiveSchoolWork: marked('work'), needs: ['marked'],
} satisfies Partial<YouthFacts>; // prettier-ignore
const house = {
  code: 'G-7', name: marked('group'), providerCode: 'P-1', houseText: marked('house'), offers: ['marked'],
  arrivalsAtOnce: 2, riskCaps: {},
} satisfies Partial<GroupFacts>; // prettier-ignore

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion({ youths: [{ code: 'J-2' }] });
  const { office, coco } = region;
  const names = { nl: marked('nl'), en: marked('en') };
  bring(office, codeList, [
    { list: 'need', code: 'marked', ...names },
    { list: 'decline-reason', code: 'marked', ...names },
    { list: 'object-reason', code: 'marked', ...names },
    { list: 'reject-reason', code: 'marked', ...names },
  ]);
  bring(office, groupList, [house]);
  bring(office, youthList, [youth]);
  bring(office, vacancyList, [{ code: 'V-7', groupCode: 'G-7', places: 2 }]);
  const invited = { youthId: youthId(region, 'J-1'), name: marked('parent') };
  ok(await inviteFamily(office, coco, { ...invited, ...plainPerson, relation: 'parent' }));
});

test('what people write is shown as words on every page of every role', async () => {
  const { office, coco, one } = region;
  const mother = parentOf(region, 'J-1');
  const because = marked('because');
  const chosen = { youthId: youthId(region, 'J-1'), because };
  const proposalId = ok(propose(office, coco, { ...chosen, vacancyId: vacancyId(region, 'V-7') }));
  ok(putToPeople(office, coco, { proposalId }));
  const note = marked('note');
  ok(answerAsProvider(office, one, { proposalId, says: 'question', reason: null, note }));
  ok(replyToQuestion(office, coco, { proposalId, text: marked('reply') }));
  ok(answerAsProvider(office, one, { proposalId, says: 'no', reason: 'marked', note }));
  ok(answerAsFamily(office, mother, { proposalId, says: 'object', reason: 'marked', note }));

  const site = visit(office);
  const rooms = [
    [site.as(coco), '/coordinator'],
    [site.as(one), '/provider'],
    [site.as(mother), '/family'],
  ] as const;
  const walk = async () => {
    for (const [person, room] of rooms) {
      for (const reader of [person, person.inEnglish()]) {
        const pages = new Map([...(await crawl(reader, room))].filter(([path]) => !isFile(path)));
        expect(leaks(pages, ['<b x=', `"'>`, `"'&gt;`])).toEqual([]);
        expect(leaks(pages, ['&lt;b x=group&gt;'])).not.toEqual([]);
      }
    }
  };
  await walk();
  const no = { proposalId, reason: 'marked', note, untilOn: null };
  ok(rejectProposal(office, coco, no));
  await walk();
});

test('what was typed wrong comes back as words', async () => {
  const site = visit(region.office);
  const desk = site.as(region.coco);
  const bad = marked('typed');
  const wrong = await desk.upload('/coordinator/imports', { kind: 'codes' }, `list;code;nl;en;${bad.replaceAll('"', '')}\n`);
  const cell = await desk.upload('/coordinator/imports', { kind: 'codes' }, `list;code;nl;en\nneed;${bad.replaceAll('"', "'")};a;b\n`);
  const search = await desk.post("/coordinator/youths", { q: bad, status: "waiting" });
  const journal = await desk.get(`/coordinator/journal?code=${encodeURIComponent(bad)}`);
  const facts = await desk.post('/coordinator/youths/new', { name: bad, code: bad });
  const signIn = await site.asNobody().post('/sign-in', { email: bad, password: 'x' });

  for (const { text } of [wrong, cell, search, journal, facts, signIn]) {
    expect(text).toContain('&lt;b x=typed&gt;');
    expect(text).not.toContain('<b x=');
  }
}); // prettier-ignore
