import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellAt, doorAt, doors } from '../../src/access/doors.ts';
import { matrix } from '../../src/access/matrix.ts';
import { everyone } from '../../src/access/row.ts';
import { withoutDoor } from '../../src/access/without-door.ts';
import { readConfig } from '../../src/config.ts';
import { createApp } from '../../src/web/app.ts';
import { throughDoors } from '../../src/web/doors.ts';
import { placeOf, routesOf } from '../access/routes-of.ts';
import { openTestOffice } from '../office.ts';
import { sabotaged } from './sabotage.ts';

const config = readConfig({ DATA_FILE: ':memory:' });
const build = () => createApp({ ...openTestOffice(), config });

/** A page that somebody forgot to write down. */
function buildWithSurprise() {
  const app = build();
  app.get('/coordinator/surprise', (_req, res) => void res.send('surprise'));
  return app;
}

const { app, routes, answers } = routesOf(
  sabotaged('Z1 a route without a row', buildWithSurprise, build),
);
const rows = sabotaged('Z1 a row without a route', [...Object.keys(doors), 'GET /gone'], Object.keys(doors)); // prettier-ignore

test('Z1 every route has a row, and every row a route', () => {
  expect(routes.length).toBeGreaterThan(80);
  const names = [...new Set(routes.map(({ name }) => name))];
  expect(names.filter((name) => !rows.includes(name))).toEqual([]);
  expect(rows.filter((name) => !names.includes(name))).toEqual([]);
});

test('Z1 nothing but files and the pulse stands before the doors', () => {
  const gate = placeOf(app, throughDoors);
  expect(gate).toBeGreaterThan(0);
  expect(routes.filter(({ at }) => at < gate).map(({ name }) => name)).toEqual([
    'GET /healthz',
    'GET /assets/:hash/:name',
  ]);
});

test('Z1 behind every door somebody may be, and nobody in the room of another', () => {
  for (const name of Object.keys(doors)) {
    const [method = '', path = ''] = name.split(' ');
    const door = doorAt(method, path.replaceAll(/:\w+/g, 'x'));
    expect(door?.name, name).toBe(name);
    const may = everyone.filter((who) => who !== 'system' && cellAt(door!, who) !== undefined);
    if (door?.room === undefined) expect(may.length, name).toBeGreaterThan(0);
    else expect(may, name).toEqual([door.room]);
  }
});

test('Z1 what is done by nobody has no door', () => {
  const led = new Set<string>(Object.values(doors));
  const never = ['read-anothers-secret', 'read-secret-again', 'edit-run', 'change-log', 'download-backup', 'restore', 'debug-route']; // prettier-ignore
  for (const action of never) {
    expect(matrix, action).toHaveProperty(action);
    expect(led, action).not.toContain(action);
  }
});

test('Z1 every line of the matrix has a door, or says why it has none', () => {
  const led = new Set<string>(Object.values(doors));
  const said = sabotaged<Readonly<Record<string, string>>>(
    'Z1 a line without a door',
    {},
    withoutDoor,
  );
  const none = Object.keys(matrix).filter((action) => !led.has(action));
  expect(none.sort()).toEqual(Object.keys(said).sort());
  for (const why of Object.values(said)) expect(why).not.toBe('');
});

test('Z1 methods, capitals, slashes and dots do not open anything', () => {
  for (const [method, path] of [
    ['PUT', '/coordinator/youths'],
    ['DELETE', '/coordinator/youths/x'],
    ['GET', '/Coordinator/youths'],
    ['GET', '/coordinator/youths/'],
    ['GET', '//coordinator/youths'],
    ['GET', '/coordinator/../coordinator/youths'],
    ['GET', '/coordinator/files/.csv'],
    ['POST', '/coordinator/journal'],
    ['GET', '/constructor'],
  ] as const) {
    expect(doorAt(method, path), `${method} ${path}`).toBeUndefined();
  }
  expect(doorAt('HEAD', '/coordinator/youths')?.action).toBe('browse-youths');
});

/** Odd ways to write an address: of other people's links, of old browsers, and of somebody who tries. */
const oddly = (path: string): string[] => {
  const parts = path.split('/');
  const shouted = parts.map((_, at) =>
    parts.map((part, other) => (other === at ? part.toUpperCase() : part)).join('/'),
  );
  const encoded = parts.map((_, at) =>
    parts.map((part, other) => (other === at ? part.replace(/[a-z]/, asHex) : part)).join('/'),
  );
  const slashed = parts.slice(2).map((_, at) => {
    const cut = at + 2;
    return `${parts.slice(0, cut).join('/')}%2F${parts.slice(cut).join('/')}`;
  });
  return [path, `${path}/`, `/${path}`, ...shouted, ...encoded, ...slashed, `${path}.json`];
};
const asHex = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;

test('Z1 behind a door answers its own handler, however the address is written', () => {
  const wrong = Object.keys(doors).flatMap((name) => {
    const [, path = ''] = name.split(' ');
    return oddly(path.replaceAll(/:\w+/g, 'x')).flatMap((odd) =>
      ['GET', 'POST'].flatMap((method) => {
        const door = doorAt(method, odd);
        const answer = answers(method, odd);
        return door === undefined || answer === undefined || answer === door.name
          ? []
          : [`${method} ${odd}: the door is ${door.name}, and ${answer} answers`];
      }),
    );
  });
  expect(wrong).toEqual([]);
  expect(answers('GET', '/coordinator/youths/new')).toBe('GET /coordinator/youths/new');
  expect(answers('GET', '/coordinator/youths/NEW')).toBe('GET /coordinator/youths/:id');
  expect(answers('GET', '/Coordinator/youths')).toBeUndefined();
});

test('Z1 every router is as exact as the doors', () => {
  const found = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\bRouter\(\)/.test(readFileSync(`src/web/${file}`, 'utf8')));
  expect(found).toEqual([]);
});
