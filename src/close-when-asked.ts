import type { Server } from 'node:http';
import { logError } from './log.ts';

const tenSeconds = 10_000;

/** Whoever is being answered gets the answer; then the file is closed. What nobody foresaw closes it too, with exit 1. */
export function closeWhenAsked(server: Server, tidy: () => void): void {
  let isClosing = false;
  const close = (code: number): void => {
    if (isClosing) return;
    isClosing = true;
    server.close(() => {
      tidy();
      process.exit(code);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), tenSeconds).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close(0));
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error: unknown) => {
      logError(fault, error);
      close(1);
    });
  }
}
