import { plain } from '../../security/crawl-all.ts';

/** A form as it stands on a page, with what would be sent if nothing were typed. */
export interface FoundForm {
  readonly method: 'GET' | 'POST';
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

const inForm = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const control = /<(input|select|textarea)\b([^>]*)>(?:([\s\S]*?)<\/\2>)?/g;

export function formsIn(html: string, path: string): FoundForm[] {
  return [...html.matchAll(inForm)].map(([, head = '', inside = '']) => ({
    method: attribute(head, 'method').toLowerCase() === 'post' ? 'POST' : 'GET',
    action: attribute(head, 'action') || path,
    fields: fieldsIn(inside),
  }));
}

function fieldsIn(inside: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, kind, head = ''] of inside.matchAll(control)) {
    const name = attribute(head, 'name');
    if (name === '' || name in fields) continue;
    fields[name] =
      kind === 'select'
        ? firstOption(inside, name)
        : attribute(head, 'value') || typical(name, head);
  }
  return fields;
}

/** What somebody would choose or type, so that the other fields do not stand in the way. */
const firstOption = (inside: string, name: string): string => {
  const from = inside.indexOf(`name="${name}"`);
  const options = inside.slice(from, inside.indexOf('</select>', from));
  const values = [...options.matchAll(/<option[^>]*value="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  return plain(values.find((value) => value !== '') ?? '');
};

const typical = (name: string, head: string): string =>
  attribute(head, 'type') === 'date' || /On$|from|until/i.test(name) ? '2026-11-23' : 'woorden';

const attribute = (head: string, name: string): string =>
  plain(new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? '');
