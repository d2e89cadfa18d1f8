import type { Written } from './judge.ts';
import { roomOf } from './rooms.ts';
import { textsOf } from './text-of-page.ts';
import type { SeenPage } from './walk.ts';

/** What stands on these pages. */
export const writtenOn = (pages: readonly SeenPage[]): Written[] =>
  pages.map((page) => ({
    name: `${page.reader} ${page.path}`,
    room: roomOf(page.path),
    texts: textsOf(page.html),
    explained: [...page.html.matchAll(/<dfn>([^<]*)<\/dfn>/g)].map(([, word = '']) => word),
  }));
