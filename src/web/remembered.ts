import type { PageDeps } from './page-deps.ts';
import { untilErased } from './until-erased.ts';

const most = 20;

/** Remembers the last few answers that took long to find, by what they are about; one that is not whole is asked anew. */
export function remembered<T>(deps: Pick<PageDeps, 'store'>, isWhole: (answer: T) => boolean) {
  const memory = untilErased<string, Promise<T>>(deps);
  return async (about: string, find: () => Promise<T>): Promise<T> => {
    const known = memory();
    const asked = known.get(about) ?? find();
    known.delete(about);
    known.set(about, asked);
    const oldest = known.size > most ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    try {
      const answer = await asked;
      if (!isWhole(answer)) known.delete(about);
      return answer;
    } catch (error) {
      known.delete(about);
      throw error;
    }
  };
}
