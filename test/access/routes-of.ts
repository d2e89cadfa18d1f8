import express, { type Express } from 'express';

interface Layer {
  readonly handle: unknown;
  /** How much of an address this layer takes. */
  readonly match: (path: string) => false | { readonly path: string };
  readonly route?: { readonly path: unknown; readonly methods: Readonly<Record<string, boolean>> };
}

interface Stacked {
  readonly stack: readonly Layer[];
}

interface Found {
  /** As the doors name it: GET /coordinator/youths/:id. */
  readonly name: string;
  /** Which layer of the site it belongs to, counted from the street. */
  readonly at: number;
}

/** Every route of the site. A router forgets where it was mounted, so that is noted while the site is put together. */
export function routesOf(build: () => Express): {
  app: Express;
  routes: readonly Found[];
  /** Which route the router itself would take for this address, whatever the doors say. */
  answers: (method: string, path: string) => string | undefined;
} {
  const mounted = new Map<unknown, string>();
  const routers = express.Router.prototype as { use: (...given: unknown[]) => unknown };
  const { use } = routers;
  routers.use = function noted(this: unknown, ...given: unknown[]) {
    const path = typeof given[0] === 'string' ? given[0] : '/';
    for (const handler of given.flat(2)) mounted.set(handler, path);
    return use.apply(this, given);
  };
  try {
    const app = build();
    const { stack } = app.router as unknown as Stacked;
    const routes = stack.flatMap((layer, at) =>
      namesIn(layer, '', mounted).map((name) => ({ name, at })),
    );
    const answers = (method: string, path: string) =>
      answering(stack, { method, path, under: '' }, mounted);
    return { app, routes, answers };
  } finally {
    routers.use = use;
  }
}

/** Where in the site this handler stands. */
export const placeOf = (app: Express, handler: unknown): number =>
  (app.router as unknown as Stacked).stack.findIndex(({ handle }) => handle === handler);

function namesIn(
  { route, handle }: Layer,
  under: string,
  mounted: ReadonlyMap<unknown, string>,
): string[] {
  if (route !== undefined) {
    const path = typeof route.path === 'string' ? route.path : '(not one path)';
    return Object.keys(route.methods)
      .filter((method) => method !== '_all')
      .concat(route.methods['_all'] === true ? ['all'] : [])
      .map((method) => `${method.toUpperCase()} ${joined(under, path)}`);
  }
  if (!isStacked(handle)) return [];
  const here = joined(under, mounted.get(handle) ?? '(mounted nowhere)');
  return handle.stack.flatMap((layer) => namesIn(layer, here, mounted));
}

function answering(
  stack: readonly Layer[],
  { method, path, under }: { method: string; path: string; under: string },
  mounted: ReadonlyMap<unknown, string>,
): string | undefined {
  for (const layer of stack) {
    const { route, handle } = layer;
    const taken = layer.match(path);
    if (taken === false) continue;
    if (route !== undefined && route.methods[method.toLowerCase()] === true)
      return `${method} ${joined(under, String(route.path))}`;
    if (route !== undefined || !isStacked(handle)) continue;
    const rest = path.slice(taken.path.length) || '/';
    const here = joined(under, mounted.get(handle) ?? '(mounted nowhere)');
    const found = answering(handle.stack, { method, path: rest, under: here }, mounted);
    if (found !== undefined) return found;
  }
  return undefined;
}

const joined = (under: string, path: string): string =>
  `${under}/${path}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, '');

const isStacked = (handle: unknown): handle is Stacked =>
  typeof handle === 'function' && 'stack' in handle && Array.isArray(handle.stack);
