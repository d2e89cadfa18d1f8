import { z } from 'zod';

/** A package that reaches a region: installed there, or folded into our own styles and fonts. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** Needed to build only, but what they hold is in the styles and fonts we send. */
const foldedIn: readonly string[] = [
  '@utrecht/component-library-css',
  '@nl-design-system-unstable/voorbeeld-design-tokens',
  '@fontsource-variable/source-sans-3',
];

/** Their package says it in an older way, which the lock file does not repeat: looked up in their LICENSE. */
const saidElsewhere: Readonly<Record<string, string>> = { busboy: 'MIT', streamsearch: 'MIT' };

/** They let whoever gets EUPL-1.2 code use them with it, and ask for no more than their notice. */
const allowed: ReadonlySet<string> = new Set(
  ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'EUPL-1.2', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1', 'Unlicense'],
); // prettier-ignore

export function shippedIn(lockFile: string): readonly Shipped[] {
  return Object.entries(Lock.parse(JSON.parse(lockFile)).packages)
    .map(([path, entry]) => ({
      ...entry,
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
    }))
    .filter(
      ({ name, dev, version }) =>
        version !== undefined && name !== '' && (dev !== true || foldedIn.includes(name)),
    )
    .map(({ name, version = '', license }) => ({
      name,
      version,
      licence: license ?? saidElsewhere[name] ?? 'unknown',
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

export const notAllowed = (shipped: readonly Shipped[]): readonly Shipped[] =>
  shipped.filter(({ licence }) => !allowed.has(licence));

export function licencesInMarkdown(shipped: readonly Shipped[]): string {
  const rows = shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# What Passende Plek is shipped with',
    '',
    `Printed by \`npm run licences\`: ${shipped.length} packages. Ours is EUPL-1.2 (\`LICENSE\`); data from elsewhere stands in`,
    '`data/README.md`. A bill of materials for a release: `npm run --silent sbom > sbom.json` (CycloneDX).',
    '',
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
