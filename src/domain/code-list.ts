import { z } from 'zod';
import { Code } from './ids.ts';
import type { Text } from './text.ts';

/** The lists a region may extend. Their codes are what rules compare; their names are what people read. */
const listNames = [
  'need',
  'desirable',
  'education',
  'risk',
  'setting',
  'apart-reason',
  'accept-reason',
  'reject-reason',
  'decline-reason',
  'object-reason',
  'end-reason',
  'undo-reason',
  'withdraw-reason',
] as const;

export const ListName = z.enum(listNames);
export type ListName = z.infer<typeof ListName>;

export const ListedCode = z.strictObject({
  list: ListName,
  code: Code,
  nl: z.string().min(1),
  en: z.string().min(1),
});
export type ListedCode = z.infer<typeof ListedCode>;

export type CodeLists = ReadonlyMap<ListName, ReadonlyMap<Code, Text>>;

export function codeLists(listed: readonly ListedCode[]): CodeLists {
  const lists = new Map<ListName, Map<Code, Text>>(listNames.map((name) => [name, new Map()]));
  for (const { list, code, nl, en } of listed) lists.get(list)?.set(code, { nl, en });
  return lists;
}

/** The name of a code; a code that left the list still shows itself. */
export const nameOfCode = (lists: CodeLists, list: ListName, code: Code): Text =>
  lists.get(list)?.get(code) ?? { nl: code, en: code };
