import type { Deps } from '../actions/deps.ts';
import type { SpeaksFor } from '../actions/single-sign-on.ts';
import type { Served } from '../log.ts';
import type { SignOn } from '../sign-on/open-id.ts';

/** What pages may lean on: the actions' own, and how the site is set up. */
export interface PageDeps extends Deps {
  /** The sign-in service of an organisation, where there is one. */
  readonly signOn?: { readonly service: SignOn; readonly speaksFor: SpeaksFor } | undefined;
  /** Hears of every page that was asked for: the log and the figures of the machine. */
  readonly served?: ((visit: Served) => void) | undefined;
  readonly config: {
    readonly baseUrl: string;
    readonly folders: { readonly views: string; readonly data: string };
    readonly mail: { readonly smtpUrl: string | undefined; readonly folder: string };
    /** A region's own tokens, checked. */
    readonly theme?: string | undefined;
    /** Set by the demo alone: the second factor's page shows the code. */
    readonly isDemo?: true;
  };
}
