import type { Response } from 'express';

/** A file to keep. Should a browser show it after all, nothing in it may run or reach out. */
export function download(
  res: Response,
  name: string,
  type: string,
  content: string | Buffer,
): void {
  res.set('Content-Security-Policy', "default-src 'none'; sandbox");
  res.set('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w. ()-]/g, '-')}"`);
  res.type(type).send(content);
}
