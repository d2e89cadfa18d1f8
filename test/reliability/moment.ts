/** Everything here happens around this moment, whatever day it is: the office's days are invented around it too. */
const moment = Date.parse('2026-11-22T11:00:00Z');

/** How far ahead of the true time the clocks of our processes stand; a process that has such a clock knows. */
export const ahead =
  process.env['CLOCK_AHEAD'] === undefined
    ? moment - Date.now()
    : Number(process.env['CLOCK_AHEAD']);

/** What such a clock shows. */
export const now = (): Date =>
  new Date(process.env['CLOCK_AHEAD'] === undefined ? Date.now() + ahead : Date.now());
