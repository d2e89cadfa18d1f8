import type { RequestHandler } from 'express';
import type { Cookies } from '../session.ts';

const year = 31_536_000_000;

/** Changes the language and goes back to the page one came from; never to another site. */
export const languageRoute =
  ({ options }: Cookies): RequestHandler =>
  (req, res) => {
    const { language, back } = req.body as Record<string, unknown>;
    res.cookie('language', language === 'en' ? 'en' : 'nl', { ...options, maxAge: year });
    const own = typeof back === 'string' && /^\/(?![/\\])[\w/.-]*$/.test(back);
    res.redirect(303, own ? back : '/');
  };
