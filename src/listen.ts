import type { Deps } from './actions/deps.ts';
import { forgetUploads } from './actions/keep-upload.ts';
import { nightlyOnce } from './actions/nightly.ts';
import { closeLostRuns } from './actions/run-matching.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { holdOffice } from './hold-office.ts';
import { startLapsing } from './lapse-rounds.ts';
import { delivering } from './mail/deliver.ts';
import { startPost } from './mail/rounds.ts';
import { signOnOf } from './sign-on/of-config.ts';
import { CannotOpen, openOffice } from './open-office.ts';
import { openServer } from './open-server.ts';
import type { PageDeps } from './web/page-deps.ts';

/** Opens the door, and closes it calmly. The office itself and its demo both start here. */

const newestNodeApi = 10; // the database needs it; with less it breaks down without a word

const tenMinutes = 600_000;

/** What the environment says, or one clear line about what is wrong with it. */
export function configOrStop(environment: Readonly<Record<string, string | undefined>>): Config {
  if (Number(process.versions['napi']) < newestNodeApi) {
    stop(
      `Node ${process.versions.node} is too old for the database. Use Node 24, or start with "npm start".`,
    );
  }
  try {
    return readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return stop(error.message);
    throw error;
  }
}

/** The office behind this configuration, held for us alone, or one clear line about why it cannot be opened. */
export function officeOrStop(config: Config, whenHeld: () => void = () => undefined): Deps {
  try {
    const letGo = holdOffice(config);
    whenHeld();
    const { store, ...office } = openOffice(config);
    const close = () => {
      store.close();
      letGo();
    };
    return { ...office, store: { ...store, close } };
  } catch (error) {
    if (error instanceof CannotOpen) return stop(error.message);
    throw error;
  }
}

export function listen(
  deps: Deps & { config: Config & { isDemo?: true } },
  whenOpen: () => void,
): void {
  const { config, store } = deps;
  closeLostRuns(deps);
  tidyUp(deps);
  setInterval(() => tidyUp(deps), tenMinutes).unref();
  const post = startPost(deps, delivering(config));
  const lapsing = startLapsing(deps);
  const server = openServer({ ...deps, signOn: signOnOrStop(config) });
  server.on('error', (error) =>
    stop(`Cannot listen on ${config.host}:${config.port}: ${error.message}`),
  );
  server.listen(config.port, config.host, whenOpen);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      post.stop();
      lapsing.stop();
      server.close(() => {
        store.close();
        process.exit(0);
      });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 10_000).unref();
    });
  }
}

/** What can't be tidied now is tidied next time; the office stays open meanwhile. */
function tidyUp(deps: Deps): void {
  try {
    forgetUploads(deps);
    nightlyOnce(deps);
  } catch (error) {
    const stack = error instanceof Error ? error.stack : 'not an error';
    console.error(JSON.stringify({ level: 'error', at: 'tidy-up', stack }));
  }
}

function signOnOrStop({ signOn, baseUrl }: Config): PageDeps['signOn'] {
  try {
    return signOnOf(signOn, baseUrl);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return stop(`OIDC_CLIENT_SECRET_FILE cannot be read: ${why}`);
  }
}

export function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
