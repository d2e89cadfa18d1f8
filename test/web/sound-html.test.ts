import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { crawl, isFile } from './crawl.ts';
import { openVillage, value } from './village.ts';
import { visit } from './visitor.ts';

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Boxes of one question share their name.
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'form-dup-name': 'off' },
});

test('every page of a provider, a family and a passer-by is sound HTML', async () => {
  const { office, coordinator, willow, ambersMother, put } = await openVillage();
  put('J-AMBER', 'V-1');
  put('J-AMBER', 'V-2');
  const asked = { proposalId: put('J-BILAL', 'V-1'), startsOn: '2026-11-25', reason: 'Besproken.' };
  value(acceptProposal(office, coordinator, asked));
  const site = visit(office);

  const pages = new Map([
    ...(await crawl(site.as(willow), '/provider')),
    ...(await crawl(site.as(ambersMother), '/family')),
    ...(await crawl(site.asNobody(), '/rules')),
    ...(await crawl(site.asNobody(), '/about')),
    ...(await crawl(site.asNobody(), '/invitation')),
    ...(await crawl(site.asNobody(), '/invitation')),
    ...(await crawl(site.asNobody(), '/sign-in')),
    ...(await crawl(site.asNobody(), '/activation')),
    ...(await crawl(site.asNobody(), '/reset')),
    ...(await crawl(site.asNobody(), '/new-password')),
    ...(await crawl(site.withoutFactor(willow), '/second-factor/new')),
    ...(await crawl(site.as(willow), '/account')),
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
