/** Everything here happens around this moment, whatever day it is: the office's days are invented around it too. */
const moment = Date.parse('2026-11-22T11:00:00Z');

/** How far ahead of the true time the clocks of our processes stand. */
export const ahead = moment - Date.now();

export const now = (): Date => new Date(Date.now() + ahead);
