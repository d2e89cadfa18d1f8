import { statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Deps } from './actions/deps.ts';
import { mostTries } from './actions/send-mails.ts';
import type { Served } from './log.ts';

/** Figures for Prometheus: numbers only, about the machine and its doors, never about a person. */
export interface Metrics {
  readonly served: (visit: Served) => void;
  /** Answers `GET /metrics`, and nothing else. Let it listen on this machine only. */
  readonly server: Server;
}

export function openMetrics({ store }: Pick<Deps, 'store'>, dataFile: string): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'plek_page_seconds',
    help: 'How long a page took, by door and by the first digit of its status',
    labelNames: ['door', 'status'],
    buckets: [0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({ name, help, registers, collect() { this.set(read()); } }); // prettier-ignore
  };
  gauge(
    'plek_mails_waiting',
    'Mails that still have to go out',
    () => store.outbox.listWaiting(1000, mostTries).length,
  );
  gauge(
    'plek_runs_under_way',
    'Matchings that are being worked out',
    () => store.runs.listUnfinished().length,
  );
  gauge('plek_log_lines', 'Lines in the chain of the log', () => store.logChain.head().seq);
  gauge(
    'plek_database_bytes',
    'Size of the file, with what is not yet folded into it',
    () => sizeOf(dataFile) + sizeOf(`${dataFile}-wal`),
  );

  const server = createServer((req, res) => {
    if (req.method !== 'GET' || req.url !== '/metrics') {
      res.writeHead(404).end();
      return;
    }
    void registry
      .metrics()
      .then((text) => res.writeHead(200, { 'Content-Type': registry.contentType }).end(text))
      .catch(() => res.writeHead(500).end());
  });
  return {
    server,
    served: ({ door, status, milliseconds }) => {
      seconds.observe({ door, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000);
    },
  };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
