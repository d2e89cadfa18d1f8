import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and two passes (OWASP's set): about 50 ms for us, and dear for who guesses. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, settings);

export const isPassword = (password: string, passwordHash: string): Promise<boolean> =>
  verify(passwordHash, password);

/** Checked against when nobody has this address, so that a stranger can't tell by the time it takes. */
export const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$SuS0gf96jBRBQMIoVFMT4g$BcwlaPW8RFq+ueLG1g7ltEGzx0ga07GJAjDoGFHcfok';
