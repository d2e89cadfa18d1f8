import type { Deps } from '../actions/deps.ts';
import type { Config } from '../config.ts';

/** What pages may lean on: the actions' own, and how the site is set up. */
export interface PageDeps extends Deps {
  readonly config: Pick<Config, 'baseUrl' | 'folders'>;
}
