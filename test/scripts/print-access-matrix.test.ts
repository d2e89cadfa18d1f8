import { expect, test } from 'vitest';
import { accessInMarkdown } from '../../scripts/access/in-markdown.ts';
import { doors } from '../../src/access/doors.ts';
import { fields } from '../../src/access/fields.ts';
import { matrix } from '../../src/access/matrix.ts';
import { withoutDoor } from '../../src/access/without-door.ts';

const told = accessInMarkdown();

test('every action, field and route is told', () => {
  for (const { says } of Object.values(matrix)) expect(told).toContain(`| ${says} |`);
  for (const group of Object.keys(fields)) expect(told).toContain(`| ${group} |`);
  for (const door of Object.keys(doors)) expect(told).toContain(`\`${door}\``);
  for (const why of Object.values(withoutDoor))
    expect(told).toMatch(new RegExp(`\\| ${why.replaceAll(/[()]/g, '.')} +\\|`));
});

test('a cell says how far, whether it is asked anew, and who confirms', () => {
  expect(told).toMatch(/Change the role or organisation of a user .*\| A\+2 \|/);
  expect(told).toMatch(/Create a youth \| – \| – \| – \| C \| – \|/);
  expect(told).toContain('| Name, birth date, contacts, current stay | all | – | – | all | – |');
});
