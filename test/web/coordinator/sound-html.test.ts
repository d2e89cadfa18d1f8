import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { runMatching } from '../../../src/actions/run-matching.ts';
import { agreed, ok, openSmallRegion, placed, put } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { crawl, isFile } from '../crawl.ts';
import { visit } from '../visitor.ts';

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Boxes of one question share their name.
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'form-dup-name': 'off' },
});

test('every page of a coordinator is sound HTML, in both languages', async () => {
  const region = await openSmallRegion();
  const office = { ...region.office, think: thinkHere };
  put(region, 'J-1', 'V-2');
  agreed(region, 'J-1', 'V-1');
  await ok(runMatching(office, region.coco)).finished;
  placed(region, 'J-2', 'V-2');
  await ok(runMatching(office, region.coco)).finished;
  const coco = visit(office).as(region.coco);

  const pages = new Map([
    ...(await crawl(coco, '/coordinator')),
    ...(await crawl(coco.inEnglish(), '/coordinator/proposals')),
  ]);
  const wrong: string[] = [];
  for (const [path, html] of pages) {
    if (isFile(path)) continue;
    const { results } = await checker.validateString(html);
    for (const { ruleId, message, line } of results.flatMap((result) => result.messages)) {
      wrong.push(`${path}:${line} ${ruleId} ${message}`);
    }
  }
  expect(pages.size).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
