import { createServer } from 'node:http';
import { closeLostRuns } from './actions/run-matching.ts';
import { ConfigError, readConfig } from './config.ts';
import { openOffice } from './open-office.ts';
import { createApp } from './web/app.ts';

/** Introduces everybody, opens the door, and closes it calmly. */

const newestNodeApi = 10; // the database needs it; with less it breaks down without a word

if (Number(process.versions['napi']) < newestNodeApi) {
  stop(
    `Node ${process.versions.node} is too old for the database. Use Node 24, or start with "npm start".`,
  );
}

const config = readOrStop();
const deps = openOffice(config);
closeLostRuns(deps);
const server = createServer(createApp({ ...deps, config }));
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;
server.keepAliveTimeout = 5_000;
server.maxConnections = 500;
server.on('error', (error) =>
  stop(`Cannot listen on ${config.host}:${config.port}: ${error.message}`),
);
server.listen(config.port, config.host, () => {
  console.log(`Passende Plek: ${config.baseUrl}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => {
      deps.store.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}

function readOrStop() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return stop(error.message);
    throw error;
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
