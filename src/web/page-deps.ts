import type { Deps } from '../actions/deps.ts';

/** What pages may lean on: the actions' own, and how the site is set up. */
export interface PageDeps extends Deps {
  readonly config: {
    readonly baseUrl: string;
    readonly folders: { readonly views: string; readonly data: string };
    readonly mail: { readonly smtpUrl: string | undefined };
    /** Set by the demo alone: the second factor's page shows the code. */
    readonly isDemo?: true;
  };
}
