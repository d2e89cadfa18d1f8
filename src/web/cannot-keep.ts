/** Nothing is wrong with what was asked: the disk is full, gone or busy for too long. Later it can be. */
export const cannotKeep = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|BUSY)/.test(String(error.code));
