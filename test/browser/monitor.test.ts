import { expect } from 'vitest';
import { type Person, emailOf, signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('figures to learn from', async ({ lang, demo, coordinator, another }) => {
  const { page, t } = coordinator;
  const words = t.monitor;

  // An administrator puts the figures of the region online, once; nobody else does.
  const bea = await another();
  await signIn(bea, demo, 'bea@voorbeeld.test');
  await byMenu(bea, t.administrator.nav.publication);
  if (lang === 'nl') {
    await bea.page.getByRole('heading', { name: words.publication.preview }).waitFor();
    await bea.press(words.publication.submit);
    await bea.page.getByText(words.publication.done['published'] ?? '').waitFor();
  }
  expect(await bea.page.getByRole('button', { name: words.publication.submit }).count()).toBe(0);

  // Her own youths are counted exactly; the region stands beside it as everybody may read it.
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  await byMenu(coordinator, t.coordinator.nav.region);
  await page.getByRole('link', { name: words.desk.title }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  const waiting = page.getByRole('table', { name: words.figures.waiting.title, exact: true });
  const [own, region] = await waiting.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  expect(Number(own)).toBeGreaterThan(10);
  // Next door are few: the whole is not told, or they could be taken off it.
  expect(region).toBe(words.few);
  await page.getByText(words.figures['near-home'].definition).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.all }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${words.fileName}-all.csv`);

  // A provider sees its own homes, and nobody who waits.
  const house = await another();
  await signIn(house, demo, emailOf(demo, 'Stichting De Verzonnen Boom'));
  await byMenu(house, t.provider.nav.figures);
  await house.page.getByRole('main').getByRole('link', { name: words.ownTitle }).click();
  await house.page.getByRole('heading', { name: words.hints.title }).waitFor();
  const sizes = house.page.getByRole('table', { name: words.figures['group-sizes'].title });
  expect(await sizes.getByRole('cell').first().innerText()).toMatch(/^[1-9]$/);

  // Anybody reads the same without an account, until it is taken away.
  const anybody = await another();
  await anybody.goTo('/monitor');
  await anybody.page.getByRole('heading', { level: 1, name: words.publicTitle }).waitFor();
  if (lang === 'en') {
    await bea.press(words.publication.takeAway);
    await bea.page.getByText(words.publication.done['taken-away'] ?? '').waitFor();
    expect((await anybody.page.request.get('/monitor')).status()).toBe(404);
  }
});

async function byMenu({ page }: Person, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}
