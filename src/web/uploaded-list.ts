import type { RequestHandler } from 'express';
import multer from 'multer';

/** Ten thousand youths make some four million bytes. */
const mostBytes = 20 * 1024 * 1024;

const takeFile = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: mostBytes, files: 1, fields: 10, fieldSize: 2000 },
}).single('list');

/**
 * Takes one uploaded file, `list`, in memory; the rest of the form lands in the body as always. A form that cannot
 * be taken apart is the sender's mistake, so it gets a status as other parsers give it.
 */
export const uploadedList: RequestHandler = (req, res, next) => {
  void takeFile(req, res, (error: unknown) => {
    if (error instanceof Error) {
      const tooLarge = 'code' in error && error.code === 'LIMIT_FILE_SIZE';
      next(Object.assign(error, { status: tooLarge ? 413 : 400 }));
    } else next(error);
  });
};
