import ejs from 'ejs';
import type { Response } from 'express';
import { join } from 'node:path';
import { newSecret } from '../actions/secrets.ts';
import type { Assets } from './assets.ts';
import { elsewhere } from './elsewhere.ts';
import { navFor } from './nav.ts';
import { type Visit, visitOf } from './visit.ts';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** What a route hands to its view: at least a title. */
export interface Page {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly notice?:
    | {
        readonly kind: 'info' | 'ok' | 'warn' | 'stop';
        readonly text: string;
        readonly title?: string;
      }
    | undefined;
  readonly refreshSeconds?: number | undefined;
  readonly [more: string]: unknown;
}

export type Draw = (view: string, visit: Visit, page: Page) => Promise<string>;

/** Draws a view, and the one layout around it. Nothing is in scope but t, lang, account, page, format and it. */
export function drawing(folder: string, assets: Assets): Draw {
  const options = {
    root: folder,
    views: [folder],
    cache: true,
    strict: true,
    _with: false,
    destructuredLocals: ['t', 'lang', 'account', 'page', 'format', 'it'],
  };
  return async (view, visit, page) => {
    const { t, lang, account, format, token, path } = visit;
    const scope = { t, lang, account, format, page: { ...page, token, path }, it: {} };
    const drawn = await ejs.renderFile(join(folder, `${view}.ejs`), scope, options);
    const body = account === undefined ? drawn : withKeys(drawn);
    const it = {
      body,
      title: page.title,
      nav: navFor(account, t, path),
      crumbs: page.crumbs ?? [],
      notice: page.notice,
      token,
      path,
      secondsLeft: visit.secondsLeft,
      shortcuts: visit.shortcuts,
      asset: assets.url,
      theme: assets.theme,
      elsewhere,
    };
    return ejs.renderFile(join(folder, 'layout.ejs'), { ...scope, it }, options);
  };
}

/** Every form of the page gets a key of its own, beside the token: by it, a form works once. */
const withKeys = (html: string): string =>
  html.replaceAll(
    /<input type="hidden" name="token" value="[^"]*">/g,
    (token) => `${token}<input type="hidden" name="key" value="${newSecret()}">`,
  );

/** Writes down who is about to see whom; what cannot be written down is not sent. */
export type BeforeSending = (res: Response, view: string) => void;

/** Answers with a page. A view that cannot be drawn is our mistake and reaches the last stop. */
export function show(res: Response, view: string, page: Page, status = 200): void {
  const draw = res.app.locals['draw'] as Draw;
  const beforeSending = res.app.locals['beforeSending'] as BeforeSending;
  beforeSending(res, view);
  draw(view, visitOf(res), page).then(
    (html) => {
      res.status(status).type('html').send(html);
    },
    (error: unknown) => {
      if (view === 'faults/broken') res.status(500).type('text').send('500');
      else res.req.next?.(error);
    },
  );
}
