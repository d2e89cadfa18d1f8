import { readFileSync } from 'node:fs';
import ejs from 'ejs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { where } from '../../src/i18n/nl/family/where.ts';

const views = `${import.meta.dirname}/../../views`;
const t = {
  form: { optional: 'mag leeg', errorsTitle: 'Er klopt iets niet' },
  errors: { empty: 'Vul dit in.' },
};

function draw(partial: string, it: unknown): string {
  const filename = `${views}/partials/${partial}.ejs`;
  return ejs.render(
    readFileSync(filename, 'utf8'),
    { t, it },
    { strict: true, _with: false, destructuredLocals: ['t', 'it'], root: views, filename },
  );
}

const asText = { name: 'place', label: 'Woonplaats' };
const asChoice = {
  name: 'says',
  label: 'Antwoord',
  kind: 'radio',
  options: [
    { value: 'yes', label: 'Ja, welkom' },
    { value: 'no', label: 'Nee', hint: 'U kiest daarna een reden.' },
  ],
};

test.each([
  ['a text', asText],
  ['a text with hint and error', { ...asText, hint: 'Zonder straat.', error: 'empty' }],
  ['a long text', { ...asText, kind: 'textarea', value: 'a\n<b>' }],
  ['a list', { ...asText, kind: 'select', blank: 'Kies', options: asChoice.options, value: 'no' }],
  ['a choice', asChoice],
  ['a choice with error', { ...asChoice, error: 'empty' }],
])('%s is sound HTML', async (_, it) => {
  const checker = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const { results } = await checker.validateString(draw('field', it));

  const messages = results.flatMap((result) => result.messages.map((one) => one.message));
  expect(messages.filter((message) => !message.includes('Trailing whitespace'))).toEqual([]);
});

test('hint and error are read out with the field', () => {
  const html = draw('field', { ...asText, hint: 'Zonder straat.', error: 'empty' });

  expect(html).toContain('aria-describedby="place-hint place-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain(
    '<div class="utrecht-form-field-error-message" id="place-error">Vul dit in.',
  );
});

test('what was typed is kept, and is text whatever it looks like', () => {
  expect(draw('field', { ...asText, value: '"><script>' })).toContain(
    'value="&#34;&gt;&lt;script&gt;"',
  );
  expect(draw('field', { ...asText, kind: 'textarea', value: '</textarea>' })).toContain(
    '&lt;/textarea&gt;</textarea>',
  );
  expect(draw('field', { ...asChoice, value: 'no' })).toMatch(/value="no" checked/);
});

test('a password is never sent back', () => {
  expect(draw('field', { ...asText, kind: 'password', value: 'geheim' })).not.toContain('geheim');
});

test('an error leads to its field, also to the first of some choices', () => {
  expect(draw('error-summary', { errors: { says: 'empty' } })).toContain(
    '<a href="#says">Vul dit in.',
  );
  expect(
    draw('error-summary', { errors: { says: 'empty' }, labels: { says: 'Wat vindt u?' } }),
  ).toContain('<a href="#says">Wat vindt u? Vul dit in.');
  expect(draw('field', asChoice)).toContain('id="says"');
  const whole = draw('error-summary', {
    errors: { form: 'empty', 'form-7': 'empty', 'copy-form': 'empty' },
  });
  expect(whole).toContain('<li>Vul dit in.</li>');
  expect(whole).not.toContain('href');
});

test('where we are is said, not only coloured', () => {
  const html = draw('../family/where', { say: where, now: 2 });

  const said = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  expect(said).toBe(
    'Waar staan we? Stap 3 van 5: Uw antwoord. Kijk naar de plekken hieronder. Zeg wat u ervan vindt. ' +
      'Klaar : Zoeken Klaar : Vragen aan het huis en aan u Nu : Uw antwoord ' +
      'Daarna : De coördinator beslist Daarna : Kennismaken en beginnen',
  );
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(draw('../family/where', { say: where, now: 5 })).toContain(where.done);
});
