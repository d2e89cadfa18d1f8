import { expect, test } from 'vitest';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { ok, openSmallRegion } from '../small-region.ts';
import { thinkHere } from '../think-here.ts';
import { visit } from '../web/visitor.ts';
import { sabotaged } from './sabotage.ts';

/** What somebody has to do by hand to send a form: fold it open, fill in what is empty and asked for, and send it. */
interface Work {
  readonly folds: number;
  readonly fields: readonly string[];
  readonly buttons: number;
}

/** The forms of one youth at the weekly meeting, by where they are sent. */
function worksIn(html: string, action: string): readonly Work[] {
  return [...html.matchAll(/<form[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)]
    .filter(([, to = '']) => to.endsWith(action))
    .map(([, , form = '']) => ({
      folds: isFolded(html, form) ? 1 : 0,
      fields: emptyFields(form),
      buttons: form.match(/<button/g)?.length ?? 0,
    }));
}

const isFolded = (html: string, form: string): boolean => {
  const before = html.slice(0, html.indexOf(form));
  return before.split('<details').length > before.split('</details>').length;
};

/** Fields that are asked for and empty: no value, nothing chosen, and not optional. */
function emptyFields(form: string): string[] {
  return [
    ...form.matchAll(/<div class="utrecht-form-field[^"]*">(.*?)<\/div>\s*(?=<div|<\/form|$)/gs),
  ]
    .map(([, field = '']) => field)
    .filter((field) => !/\(mag leeg\)/.test(field))
    .filter(
      (field) =>
        /<textarea[^>]*>\s*<\/textarea>/.test(field) || isUnchosen(field) || isBlank(field),
    )
    .map((field) => /name="(\w+)"/.exec(field)?.[1] ?? '');
}

const isUnchosen = (field: string): boolean =>
  field.includes('<select') &&
  !/<option[^>]* selected/.test(field.replace(/<option value=""[^>]*>/, ''));

const isBlank = (field: string): boolean =>
  /<input[^>]*type="(?:text|date)"/.test(field) && !/<input[^>]*value="[^"]+"/.test(field);

/** A page that makes following the advice one field lighter. */
const nudging = (html: string): string =>
  html.replace(/(action="[^"]*\/acceptance".*?<textarea[^>]*>)\s*(<\/textarea>)/s, '$1ja$2');

test('O2 accepting the first option, another, or none of them is equal work', async () => {
  const region = await openSmallRegion();
  const office = { ...region.office, think: thinkHere };
  const { id, finished } = ok(runMatching(office, region.coco));
  await finished;
  // Nothing is accepted that no provider knows of: for every option alike, that comes first.
  for (const { id: proposalId } of office.store.proposals.listOpen())
    ok(putToPeople(office, region.coco, { proposalId }));
  const coco = visit(office).as(region.coco);
  const { text } = await coco.get(`/coordinator/runs/${id}`);
  const html = sabotaged('O2', nudging, (page: string) => page)(text);

  const [first] = worksIn(html, '/acceptance');
  const others = worksIn(html, '/alternative');
  const [none] = worksIn(html, '/rejection');
  expect(others.length).toBeGreaterThan(0);
  expect(first?.fields).toHaveLength(2);
  for (const work of [...others, none]) {
    expect(work?.fields.length).toBe(first?.fields.length);
    expect(work?.folds).toBe(first?.folds);
    expect(work?.buttons).toBe(first?.buttons);
  }
  // Nothing is chosen beforehand.
  expect(html).not.toMatch(/<input[^>]* checked/);
});
