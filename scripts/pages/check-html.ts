import { type ConfigData, HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

const config = join(import.meta.dirname, '..', '..', '.config', 'html-validate.json');
const validator = new HtmlValidate(JSON.parse(readFileSync(config, 'utf8')) as ConfigData);

/** What is wrong with this document, by the letter of the standard. */
export function faultsInHtml(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `html ${ruleId}: ${message} (line ${line})`),
  );
}
