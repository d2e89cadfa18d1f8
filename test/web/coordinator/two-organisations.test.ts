import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { runMatching } from '../../../src/actions/run-matching.ts';
import { listYouth } from '../../../src/actions/waiting-list.ts';
import { poolCodeOf } from '../../../src/domain/pool-projection.ts';
import { apartList } from '../../../src/lists/apart.ts';
import { bring } from '../../office.ts';
import { crawl, leaks } from '../crawl.ts';
import { type TwoOrganisations, cas, openTwoOrganisations } from '../two-organisations.ts';
import { amber, bilal, canariesOf, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let all: TwoOrganisations;
let noor: Visitor;
let coco: Visitor;
beforeEach(async () => {
  all = await openTwoOrganisations();
  const site = visit(all.office);
  [noor, coco] = [site.as(all.noor), site.as(all.coordinator)];
});

const youth = (code: string) => all.office.store.youths.findByCode(code)!;
const missing = 'a'.repeat(26);

const secrets = (of: typeof amber | typeof bilal): string[] => [
  ...canariesOf(of),
  youth(of.code).id,
  'kanarie-omdat',
];

describe('a youth of another organisation', () => {
  test('stands on no page by name, code or story, and neither does a reason', async () => {
    const { office, coordinator, put } = all;
    bring(office, apartList, [{ personA: 'J-AMBER', personB: 'J-CAS', reason: 'contact-ban' }]);
    put('J-AMBER', 'V-1');
    const run = value(runMatching(office, coordinator));
    await run.finished;
    const living = put('J-BILAL', 'V-9');
    const asked = { proposalId: living, startsOn: '2026-11-25', reason: 'parkiet-reden' };
    value(acceptProposal(office, coordinator, asked));
    const again = value(runMatching(office, coordinator));
    await again.finished;

    const pages = await crawl(noor, '/coordinator');
    const english = await crawl(noor.inEnglish(), '/coordinator');

    expect(pages.size).toBeGreaterThan(35);
    const hidden = [...secrets(amber), ...secrets(bilal), 'parkiet-reden'];
    expect(leaks(pages, hidden)).toEqual([]);
    expect(leaks(english, hidden)).toEqual([]);
    // She sees her own, and the others as everybody in the pool does.
    expect(leaks(pages, [cas.name]).length).toBeGreaterThan(3);
    expect(pages.get(`/coordinator/runs/${again.id}`)).toContain(poolCodeOf(youth('J-AMBER').id));
    expect(leaks(await crawl(coco, '/coordinator'), ['Merel', 'J-CAS', 'merel-thuis'])).toEqual([]);
  });

  test('is one of a hundred on paper, of whom the longest waiting come first; how many more there are is said', async () => {
    const { office, coordinator, noor: who } = all;
    const add = (many: number, first: number) =>
      office.store.together((pen) => {
        for (let at = first; at < first + many; at += 1) {
          const { facts } = youth('J-CAS');
          const day = `2026-0${1 + (at % 9)}-01`;
          const more = { code: `J-MEER-${at}`, siblings: null, waitingSince: day };
          const by = { by: who.id, at: office.moment };
          pen.youths.add(office.newId(), who.organisationId, { ...facts, ...more }, by);
        }
      });
    const shown = async () => {
      const run = value(runMatching(office, coordinator));
      await run.finished;
      const { text } = await coco.get(`/coordinator/runs/${run.id}/overview`);
      const [others = ''] = text.slice(text.indexOf('id="others-caption"')).split('</section>\n');
      const newest = Array.from({ length: 101 }, (_, at) => at).filter((at) => at % 9 === 8);
      return {
        rows: others.split('<th scope="row">').length - 1,
        more: /Dit zijn de .*? nog \d+\./.exec(text)?.[0],
        // Who waits since September, of all the months the shortest.
        newest: newest.filter((at) => {
          const one = all.office.store.youths.findByCode(`J-MEER-${at}`);
          return one !== undefined && others.includes(poolCodeOf(one.id));
        }).length,
      };
    };

    add(99, 0);
    expect(await shown()).toEqual({ rows: 100, more: undefined, newest: 11 });
    add(2, 99);
    expect(await shown()).toEqual({
      rows: 100,
      more: 'Dit zijn de 100 die het langst wachten. Er zijn er nog 2.',
      newest: 9,
    });
  });

  test('cannot be kept apart from anybody, and the answer does not tell that there is such a code', async () => {
    const pair = (code: string) => `persoon;andere persoon;reden\nJ-CAS;${code};contact-ban\n`;
    const answer = async (code: string) => {
      const kind = { kind: 'apart' };
      const { status, text } = await noor.upload('/coordinator/imports', kind, pair(code));
      return { status, says: text.includes(`“${code}” is geen jongere en geen bewoner`) };
    };

    expect(await answer('J-AMBER')).toEqual({ status: 422, says: true });
    expect(await answer('J-NOBODY')).toEqual({ status: 422, says: true });
    expect(all.office.store.keptApart.list()).toEqual([]);
  });

  test('is a line of coarse facts in the pool', async () => {
    const text = (await noor.get('/coordinator/pool')).text.replaceAll(/\s+/g, ' ');
    const row = text.slice(text.indexOf(poolCodeOf(youth('J-AMBER').id)));

    for (const fact of [
      'Regio',
      '14–15 jaar',
      'Gelderland',
      'behandeling en school',
      'februari 2026',
    ])
      expect(row).toContain(fact);
    expect(row).toContain('class="plek-number">1</td>');
    expect((await noor.inEnglish().get('/coordinator/pool')).text).toContain('February 2026');
    expect((await coco.get('/coordinator/pool')).text).toContain('Regio Noord');
  });

  test('is not there: the same page as for an address that never was', async () => {
    const { office, put } = all;
    const id = youth('J-AMBER').id;
    const proposal = put('J-AMBER', 'V-1');
    const vacancy = office.store.vacancies.findByCode('V-3')!.id;
    const pages = [
      ['/coordinator/youths/', id, ''],
      ['/coordinator/youths/', id, '/facts'],
      ['/coordinator/youths/', id, `/choice?vacancy=${vacancy}`],
      ['/coordinator/proposals/', proposal, ''],
    ] as const;
    for (const [before, there, after] of pages) {
      const foreign = await noor.get(`${before}${there}${after}`);
      const none = await noor.get(`${before}${missing}${after}`);
      expect([foreign.status, none.status, before + after]).toEqual([404, 404, before + after]);
      expect(foreign.text).toBe(none.text);
      expect((await coco.get(`${before}${there}${after}`)).status).toBe(200);
    }
  });

  test('cannot be acted upon, whatever form is sent', async () => {
    const { office, put } = all;
    const { id } = youth('J-AMBER');
    const proposal = put('J-AMBER', 'V-1', 'quietly');
    const before = office.store.journal.head();
    const vacancy = office.store.vacancies.findByCode('V-3')!.id;
    const forms: [string, Record<string, string>][] = [
      [`/coordinator/youths/${id}/facts`, {}],
      [`/coordinator/youths/${id}/choice`, { vacancy, because: 'x' }],
      [`/coordinator/youths/${id}/listing`, { waits: 'no', reason: 'other-solution' }],
      [`/coordinator/youths/${id}/transfer`, { organisation: all.north }],
      [`/coordinator/proposals/${proposal}/consultation`, { anyway: 'yes' }],
      [`/coordinator/proposals/${proposal}/release`, { ground: 'measure', words: '' }],
      [`/coordinator/proposals/${proposal}/acceptance`, { startsOn: '2026-12-23', reason: 'x' }],
      [`/coordinator/proposals/${proposal}/rejection`, { reason: 'safety', note: 'x', lasts: 'for-good', untilOn: '' }],
      [`/coordinator/proposals/${proposal}/replies`, { text: 'x' }],
    ]; // prettier-ignore
    for (const [path, form] of forms) expect([path, (await noor.post(path, form)).status]).toEqual([path, 404]); // prettier-ignore

    const asked = { proposalId: proposal, reason: 'safety', note: '', untilOn: null };
    const none = { ok: false, refusal: { code: 'no-such-proposal' } };
    expect(rejectProposal(office, all.noor, asked)).toMatchObject(none);
    expect(acceptProposal(office, all.noor, { proposalId: proposal, startsOn: '2026-12-23', reason: 'x' })).toMatchObject(none); // prettier-ignore
    expect(releaseIdentity(office, all.noor, { proposalId: proposal, ground: 'measure', words: '' })).toMatchObject(none); // prettier-ignore
    expect(listYouth(office, all.noor, { youthId: id, waits: false, reason: 'other-solution' })).toMatchObject({ refusal: { code: 'no-such-youth' } }); // prettier-ignore
    expect(office.store.journal.head()).toBe(before);
  });

  test('is not found by searching for a name or a code', async () => {
    for (const q of ['Amber', 'J-AMBER', 'Kanarie'])
      expect((await noor.post('/coordinator/youths', { q })).text).not.toContain('Amber Kanarie');
    const about = (await noor.get('/coordinator/journal?code=J-AMBER')).text;
    expect(about).not.toContain('Amber Kanarie');
    expect(about).not.toContain('plek-log');
  });

  test('is in no file that she saves, and no list of hers changes it', async () => {
    const { text } = await noor.get('/coordinator/files/youths.csv');
    expect(text).toContain('Cas Merel');
    expect(text).not.toContain('Amber');

    const stolen = text.replaceAll('J-CAS', 'J-AMBER');
    const looked = await noor.upload('/coordinator/imports', { kind: 'youths' }, stolen);
    expect(looked.status).toBe(422);
    expect(looked.text).toContain('Deze code kan hier niet.');
    expect(looked.text).not.toContain('Kanarie');
    expect(youth('J-AMBER').facts.name).toBe('Amber Kanarie');
    const typed = await noor.post('/coordinator/youths/new', { code: 'J-AMBER', name: 'Iemand' });
    expect(typed.status).toBe(422);
  });
});

describe('a transfer', () => {
  const offer = async () =>
    coco.post(`/coordinator/youths/${youth('J-AMBER').id}/transfer`, { organisation: all.north });
  const going = () => all.office.store.transfers.listTo(all.north)[0];

  test('is offered by one, and taken by a coordinator of the other', async () => {
    const { headers } = await offer();
    expect(headers['location']).toBe('/coordinator/transfers?done=proposed');
    const { text } = await noor.get('/coordinator/transfers');
    expect(leaks(new Map([['page', text]]), secrets(amber))).toEqual([]);
    expect(text).toContain(poolCodeOf(youth('J-AMBER').id));
    expect((await noor.get('/coordinator')).text).toContain('aan u aanbiedt');

    const path = `/coordinator/transfers/${going()!.id}`;
    expect((await coco.post(`${path}/confirmation`)).status).toBe(409); // not by who offered it
    const taken = await noor.post(`${path}/confirmation`);
    expect(taken.headers['location']).toBe('/coordinator/transfers?done=confirmed');
    expect((await noor.get(`/coordinator/youths/${youth('J-AMBER').id}`)).status).toBe(200);
    expect((await coco.get(`/coordinator/youths/${youth('J-AMBER').id}`)).status).toBe(404);
  });

  test('can be refused or taken back, and then it is over', async () => {
    await offer();
    const { id } = going()!;
    expect((await offer()).status).toBe(409);
    expect((await noor.post(`/coordinator/transfers/${id}/refusal`)).status).toBe(303);
    expect((await noor.post(`/coordinator/transfers/${id}/confirmation`)).status).toBe(404);
    await offer();
    const again = going()!.id;
    expect((await noor.post(`/coordinator/transfers/${again}/withdrawal`)).status).toBe(409);
    expect((await coco.post(`/coordinator/transfers/${again}/withdrawal`)).status).toBe(303);
    expect(going()).toBeUndefined();
    expect(youth('J-AMBER').organisationId).toBe(all.coordinator.organisationId);
  });

  test('asks for an organisation, comes from our own page, and looking changes nothing', async () => {
    const path = `/coordinator/youths/${youth('J-AMBER').id}/transfer`;
    const wrong = await coco.post(path, { organisation: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#organisation"');
    expect((await coco.post(path, { organisation: missing })).status).toBe(409);
    expect((await coco.postFromElsewhere(path, { organisation: all.north })).status).toBe(403);
    const before = all.office.store.journal.head();
    await noor.get('/coordinator/transfers');
    await noor.get('/coordinator/pool');
    expect(all.office.store.journal.head()).toBe(before);
    const provider = visit(all.office).as(all.willow);
    expect((await provider.get('/coordinator/transfers')).status).toBe(403);
    expect((await provider.get('/coordinator/pool')).status).toBe(403);
  });
});
