import type { Deps } from './actions/deps.ts';
import { forgetUploads } from './actions/keep-upload.ts';
import { nightlyOnce } from './actions/nightly.ts';
import { closeLostRuns } from './actions/run-matching.ts';
import { closeWhenAsked } from './close-when-asked.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { holdOffice } from './hold-office.ts';
import { startLapsing } from './lapse-rounds.ts';
import { type Served, logError, logServed } from './log.ts';
import { delivering } from './mail/deliver.ts';
import { startPost } from './mail/rounds.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { signOnOf } from './sign-on/of-config.ts';
import { CannotOpen, openOffice } from './open-office.ts';
import { openServer } from './open-server.ts';
import { BadTheme, themeOf } from './theme/of-file.ts';
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
  const { config } = deps;
  closeLostRuns(deps);
  tidyUp(deps);
  setInterval(() => tidyUp(deps), tenMinutes).unref();
  const rounds = [startPost(deps, delivering(config)), startLapsing(deps)];
  const metrics =
    config.metricsPort === undefined ? undefined : figuresAt(config.metricsPort, deps);
  const served = (visit: Served): void => {
    metrics?.served(visit);
    if (config.logsPages) logServed(visit);
  };
  const site = { ...config, theme: themeOrStop(config) };
  const server = openServer({ ...deps, config: site, signOn: signOnOrStop(config), served });
  server.on('error', (error) =>
    stop(`Cannot listen on ${config.host}:${config.port}: ${error.message}`),
  );
  server.listen(config.port, config.host, whenOpen);

  closeWhenAsked(server, () => {
    for (const round of rounds) round.stop();
    metrics?.server.close();
    deps.store.close();
  });
}

function figuresAt(port: number, deps: Deps & { config: Config }): Metrics {
  const metrics = openMetrics(deps, deps.config.dataFile);
  metrics.server.on('error', (error) =>
    stop(`Cannot give figures on METRICS_PORT ${port}: ${error.message}`),
  );
  metrics.server.listen(port, '127.0.0.1');
  return metrics;
}

/** What can't be tidied now is tidied next time; the office stays open meanwhile. */
function tidyUp(deps: Deps): void {
  try {
    forgetUploads(deps);
    nightlyOnce(deps);
  } catch (error) {
    logError('tidy-up', error);
  }
}

function themeOrStop({ themeFile, folders }: Config): string | undefined {
  try {
    return themeOf(themeFile, folders);
  } catch (error) {
    if (error instanceof BadTheme) return stop(error.message);
    throw error;
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
