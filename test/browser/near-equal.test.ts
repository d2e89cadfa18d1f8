import { expect } from 'vitest';
import { expectByCode } from './meeting.ts';
import { signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

inTwoLanguages('near-equal options', async ({ demo, coordinator }) => {
  const { page, t, goTo } = coordinator;
  const words = t.registers.youth.options;
  await signIn(coordinator, demo, 'coco@voorbeeld.test');

  const optionsOf = async (youth: string): Promise<string[][]> => {
    await goTo('/coordinator/youths');
    await page.getByRole('rowheader').filter({ hasText: youth }).getByRole('link').click();
    await page.getByRole('heading', { name: words.title }).waitFor();
    const bands: string[][] = [];
    for (const option of await page.locator('#options article').all()) {
      const code = /G-\d+/.exec(await option.getByRole('heading').innerText())?.[0] ?? '';
      if ((await option.getByText(words.equal).count()) === 0) bands.push([code]);
      else bands.at(-1)?.push(code);
    }
    for (const band of bands) expectByCode(band);
    return bands;
  };

  // G-05 fits Mees some three kilometres better. That is too little to say: equal, and by code.
  expect((await optionsOf('J-25'))[0]).toEqual(['G-03', 'G-05']);
  // For Fenna each next one differs more than that.
  const bands = await optionsOf('J-01');
  expect(bands.length).toBeGreaterThan(2);
  expect(bands.every((band) => band.length === 1)).toBe(true);
});
