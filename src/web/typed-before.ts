import express, { type Request, type RequestHandler, type Response } from 'express';

const parse: RequestHandler = express.urlencoded({
  extended: false,
  limit: '32kb',
  parameterLimit: 200,
  inflate: false,
});

/** Never sent back to a browser. */
const secrets = ['current', 'password', 'again', 'code', 'secret', 'step-up-code', 'token', 'key'];

/**
 * The sentences somebody had typed in a form of our own when their visit was over: shown once more, to be copied, so
 * that nobody writes them twice. A word from a list says nothing by itself.
 */
export function typedBefore(req: Request, res: Response, show: (lines: string[]) => void): void {
  if (req.get('Sec-Fetch-Site') !== 'same-origin') {
    show([]);
    return;
  }
  parse(req, res, (error: unknown) => {
    const body: unknown = error === undefined ? req.body : undefined;
    const typed = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    show(
      typed
        .filter(([name]) => !secrets.includes(name))
        .flatMap(([, value]) => [value as unknown].flat())
        .filter((value) => typeof value === 'string')
        .filter((value) => /\S\s+\S/.test(value)),
    );
  });
}
