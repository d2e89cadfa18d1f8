import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { withdrawVacancy } from '../../../src/actions/vacancies.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
beforeEach(async () => {
  village = await openVillage();
  willow = visit(village.office).as(village.willow);
});

const minuteLater = (): void => {
  village.office.moment = new Date(village.office.moment.getTime() + 60_000);
};
const group = (code: string) => village.office.store.groups.findByCode(code)!.id;
const vacancies = () =>
  village.office.store.vacancies
    .listForProvider(village.willow.providerId)
    .map(({ facts }) => `${facts.groupCode} ${facts.places}`);

describe('a vacancy', () => {
  const terms = { from: '2026-12-01', until: '', places: '1' };
  const formsId = async () =>
    /name="vacancyId" value="([a-z0-9]{26})"/.exec(
      (await willow.get('/provider/vacancies/new')).text,
    )![1]!;
  const publish = (vacancyId: string, more: Record<string, string> = {}) =>
    willow.post('/provider/vacancies', { ...terms, groupId: group('G-2'), vacancyId, ...more });

  test('is published once when its form is sent twice', async () => {
    const vacancyId = await formsId();
    const before = vacancies();
    for (const time of [1, 2]) {
      const { status, headers } = await publish(vacancyId);
      expect([time, status, headers['location']]).toEqual([
        time,
        303,
        '/provider/vacancies?done=published',
      ]);
    }
    expect(vacancies()).toEqual([...before, 'G-2 1']);
  });

  test('is a second one when the form was filled in anew, or the first was withdrawn', async () => {
    const vacancyId = await formsId();
    await publish(vacancyId);
    await publish(vacancyId, { places: '2' });
    await publish(vacancyId, { groupId: group('G-1') });
    expect(vacancies()).toEqual(expect.arrayContaining(['G-2 1', 'G-2 2', 'G-1 1']));

    value(
      withdrawVacancy(village.office, village.willow, { vacancyId, reason: 'filled-elsewhere' }),
    );
    await publish(vacancyId);
    expect(vacancies().filter((one) => one === 'G-2 1')).toHaveLength(2);
  });

  test('takes no id of another provider, nor one that is none', async () => {
    const theirs = village.office.store.vacancies.findByCode('V-9')!;
    for (const vacancyId of [theirs.id, 'x', '']) {
      expect((await publish(vacancyId)).status).toBe(303);
    }
    expect(village.office.store.vacancies.find(theirs.id)).toEqual(theirs);
  });
});

test('a reply is given once when its form is sent twice, and again to the next question', async () => {
  const { office, coordinator, put } = village;
  const proposalId = put('J-AMBER', 'V-1');
  const desk = visit(office).as(coordinator);
  const ask = (note: string) => {
    minuteLater();
    value(
      answerAsProvider(office, village.willow, {
        proposalId,
        says: 'question',
        reason: null,
        note,
      }),
    );
  };
  const reply = () => {
    minuteLater();
    return desk.post(`/coordinator/proposals/${proposalId}/replies`, { text: 'Ja.' });
  };
  const replies = () => office.store.proposals.find(proposalId)!.replies.length;

  ask('Is er een hond?');
  expect([(await reply()).status, (await reply()).status, replies()]).toEqual([303, 303, 1]);
  ask('En een kat?');
  await reply();
  expect(replies()).toBe(2);
});
