import type { Request } from 'express';
import { Code, Id } from '../domain/ids.ts';
import { found } from './not-found.ts';
import type { Page } from './render.ts';

/** The id in the address; what is no id belongs to nothing. */
export function idIn({ params }: Pick<Request, 'params'>, name = 'id'): Id {
  const read = Id.safeParse(params[name]);
  return found(read.success ? read.data : undefined);
}

/** The code in the address of a youth, a group, … */
export function codeIn({ params }: Pick<Request, 'params'>, name: string): Code {
  const read = Code.safeParse(params[name]);
  return found(read.success ? read.data : undefined);
}

/** One word behind the question mark; said twice or not at all is not said. */
export function wordIn({ query }: Pick<Request, 'query'>, name: string): string | undefined {
  const word = query[name];
  return typeof word === 'string' ? word : undefined;
}

/** What was just done. The word stands in the address, so only the page's own sentences are ever said. */
export function doneNotice(
  req: Pick<Request, 'query'>,
  texts: Readonly<Record<string, string>>,
): Page['notice'] {
  const word = wordIn(req, 'done') ?? '';
  const text = Object.hasOwn(texts, word) ? texts[word] : undefined;
  return text === undefined ? undefined : { kind: 'ok', text };
}
