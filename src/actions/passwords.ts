import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and two passes (OWASP's set): about 50 ms for us, and dear for who guesses. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** More side by side would let who knocks often take the machine from those who are in. */
const atOnce = 2;
const longestLine = 20;

/** So many want in at once that somebody must come back in a moment. */
export class TooBusy extends Error {}

const line: (() => void)[] = [];
let working = 0;

export const hashPassword = (password: string): Promise<string> =>
  inLine(() => hash(password, settings));

export const isPassword = (password: string, passwordHash: string): Promise<boolean> =>
  inLine(() => verify(passwordHash, password));

/** Asked before anything is counted or written down. */
export function refuseWhenBusy(): void {
  if (working >= atOnce && line.length >= longestLine) throw new TooBusy();
}

async function inLine<T>(work: () => Promise<T>): Promise<T> {
  refuseWhenBusy();
  if (working >= atOnce) await new Promise<void>((turn) => line.push(turn));
  else working += 1;
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next === undefined) working -= 1;
    else next();
  }
}

/** Checked against when nobody has this address, so that a stranger can't tell by the time it takes. */
export const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$SuS0gf96jBRBQMIoVFMT4g$BcwlaPW8RFq+ueLG1g7ltEGzx0ga07GJAjDoGFHcfok';
