import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsFamily } from '../../../src/actions/answer-proposal.ts';
import { endPlacement } from '../../../src/actions/placements.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { type Village, amber, familyOf, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;

beforeEach(async () => {
  village = await openVillage();
  mother = visit(village.office).as(village.ambersMother);
});

const accept = (proposalId: string) =>
  value(
    acceptProposal(village.office, village.coordinator, {
      proposalId,
      startsOn: '2026-12-23',
      reason: 'Besproken.',
    }),
  );

test('nothing is put to the family before the coordinator does so', async () => {
  village.put('J-AMBER', 'V-1', 'quietly');

  const { text } = await mother.get('/family');
  expect(text).toContain('Er is nu geen plek om naar te kijken.');
  expect(text).not.toContain('Huize Wilg');
});

test('an option tells about the house, who lives there, how far and how long', async () => {
  village.put('J-AMBER', 'V-2');
  village.put('J-AMBER', 'V-1');

  const { text } = await mother.get('/family');

  expect(text).toContain('Huize Berk');
  expect(text).toContain('Met een grote tuin.');
  expect(text).toContain('Het is alleen voor meisjes.');
  expect(text).toContain('Iedereen heeft een eigen kamer.');
  expect(text).toContain('Dit is er ook: een tuin.');
  expect(text).toContain('Uw kind komt er als eerste.'); // Huize Berk is empty
  expect(text).toContain('Er wonen nu 2 jongeren. Leeftijd: 10 tot 18 jaar.');
  expect(text).toContain('Met uw kind erbij wonen er straks 3 jongeren.');
  expect(text).toContain('23 december 2026');
  expect(text).toContain('Zo lang als nodig is, tot 18 jaar.');
  expect(text).toContain('Hier is wat nodig is: traumabehandeling.');
  expect(text).toContain('jeugdstem.nl');
});

test('with two homes the distance is a mean, rounded to tens', async () => {
  village.put('J-AMBER', 'V-2');

  const { text } = await mother.get('/family');
  expect(text).toMatch(/Ongeveer \d0 km<\/span>\s*<span class="plek-quiet">\(gemiddeld over twee adressen; gemeten vanaf de woonplaats\)/);
  expect(text).toMatch(/Afstand tot school<\/dt><dd><span class="plek-nowrap">Ongeveer \d*[05] km/);
}); // prettier-ignore

test('under a measure an opinion is asked, otherwise consent', async () => {
  village.put('J-AMBER', 'V-1');
  village.put('J-BILAL', 'V-9');
  const bilal = visit(village.office).as(village.bilalHimself);

  expect((await mother.get('/family')).text).toContain('uw mening, en niet uw toestemming');
  expect((await bilal.get('/family')).text).toContain('jouw toestemming');
});

test('a youth is spoken to as a youth', async () => {
  village.put('J-BILAL', 'V-9');
  const { text } = await visit(village.office).as(village.bilalHimself).get('/family');

  expect(text).toContain('zeg wat je ervan vindt');
  expect(text).toContain('Kindertelefoon');
  expect(text).not.toMatch(/\b[Uu]w?\b/);
});

test('a guardian is not told of a child of theirs', async () => {
  village.put('J-AMBER', 'V-1');
  const guardian = familyOf(village.office, village.coordinator, 'J-AMBER', 'guardian');

  const { text } = await visit(village.office).as(guardian).get('/family');
  expect(text).toContain('Met deze jongere erbij');
  expect(text).not.toContain('w kind');
});

test('the picture of where we are follows what happened', async () => {
  const now = async () =>
    /aria-current="step">.*<\/span> ([^<]*)</.exec((await mother.get('/family')).text)?.[1];
  expect(await now()).toBe('Zoeken');

  const proposalId = village.put('J-AMBER', 'V-1');
  expect(await now()).toBe('Uw antwoord');
  const agreed = { proposalId, says: 'agree', reason: null, note: '' } as const;
  value(answerAsFamily(village.office, village.ambersMother, agreed));
  expect(await now()).toBe('De coördinator beslist');
  accept(proposalId);
  expect(await now()).toBe('Kennismaken en beginnen');
});

test('once accepted, the place is theirs from a day, and the others are calmly closed', async () => {
  const id = village.put('J-AMBER', 'V-1');
  village.put('J-AMBER', 'V-2');
  const placementId = accept(id);

  const { text } = await mother.get('/family');
  expect(text).toContain('Deze plek is voor uw kind, vanaf 23 december 2026.');
  const closed = 'Deze plek is niet meer mogelijk. Er is een andere plek gekozen.';
  expect(text).toContain(`Huize Berk, Amersfoort. ${closed}`);

  const { office, coordinator } = village;
  const ended = { placementId, endedOn: '2026-11-22', reason: 'did-not-start', note: '', waitsAgain: true };
  value(endPlacement(office, coordinator, ended));
  expect((await mother.get('/family')).text).not.toContain('Deze plek is voor uw kind');
}); // prettier-ignore

test('brothers and sisters are told of only where there are any', async () => {
  village.put('J-AMBER', 'V-1');
  expect((await mother.get('/family')).text).not.toContain('Broers en zussen');

  const set = { siblings: 'S-1', siblingsTogether: 'prefer' } as const;
  const sister = { ...amber, code: 'J-SISTER', name: 'Sister Kanarie', bornOn: '2013-01-09' };
  bring(village.office, youthList, [
    { ...amber, ...set },
    { ...sister, ...set },
  ]);
  expect((await mother.get('/family')).text).toContain('niet voorgesteld voor een broer of zus');

  village.put('J-SISTER', 'V-1');
  expect((await mother.get('/family')).text).toContain('ook voorgesteld voor een broer of zus');
});

test('one can leave quickly, and nobody else comes in', async () => {
  const site = visit(village.office);

  const leave = '<form class="plek-leave" method="post" action="/away" data-leave="https://';
  expect((await mother.get('/family')).text).toContain(leave);
  expect((await site.as(village.willow).get('/provider')).text).not.toContain('/away');
  expect((await site.as(village.coordinator).get('/family')).status).toBe(403);
  expect((await site.asNobody().get('/family')).headers['location']).toBe('/invitation');
});

test('leaving quickly signs out, and goes on to the weather without naming us', async () => {
  const { status, headers } = await mother.post('/away');
  expect([status, headers['location']]).toEqual([303, '/away']);
  expect((await mother.get('/family')).headers['location']).toBe('/invitation');

  const away = await mother.get('/away');
  expect(away.headers['refresh']).toBe('0; url=https://www.buienradar.nl');
  expect(away.text).not.toMatch(/passende|plek/i);
});

test('looking at the way out signs nobody out, and a form that is too old still gets out', async () => {
  await mother.get('/away');
  expect((await mother.get('/family')).status).toBe(200);
  expect((await mother.postFromElsewhere('/away')).status).toBe(303);
});

test('the page is there in English', async () => {
  village.put('J-AMBER', 'V-1');

  expect((await mother.inEnglish().get('/family')).text).toContain('Who lives there?');
});

test('a place that fell away says why, politely, and nothing about anybody else', async () => {
  const rejected = village.put('J-AMBER', 'V-2');
  const why = { reason: 'other', note: 'Bilal past beter.', untilOn: null };
  const asked = { proposalId: rejected, ...why };
  value(rejectProposal(village.office, village.coordinator, asked));

  const { text } = await mother.get('/family');
  expect(text).toContain('De coördinator heeft niet voor deze plek gekozen');
  expect(text).not.toContain('Bilal');
  expect((await mother.get(`/family/proposals/${rejected}`)).text).toContain('zoekt verder');
});
