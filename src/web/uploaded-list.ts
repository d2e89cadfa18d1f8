import multer from 'multer';

/** Ten thousand youths make some four million bytes. */
const mostBytes = 20 * 1024 * 1024;

/** Takes one uploaded file, `list`, in memory; the rest of the form lands in the body as always. */
export const uploadedList = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: mostBytes, files: 1, fields: 10, fieldSize: 2000 },
}).single('list');
