/** A machine whose clock stands so many milliseconds from the true time; at SIGUSR2 it is set anew from a file. */
import { readFileSync } from 'node:fs';

const { CLOCK_AHEAD = '0', CLOCK_FILE } = process.env;

const trueNow = Date.now;
let ahead = Number(CLOCK_AHEAD);
const now = (): number => trueNow() + ahead;

if (CLOCK_FILE !== undefined) {
  process.on('SIGUSR2', () => {
    ahead = Number(readFileSync(CLOCK_FILE, 'utf8'));
  });
}

globalThis.Date = new Proxy(Date, {
  construct: (target, said: ConstructorParameters<DateConstructor> | []) =>
    said.length === 0 ? new target(now()) : Reflect.construct(target, said),
  get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
});
