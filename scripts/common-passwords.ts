import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { animals, colours, firstNames, loved, mine, months, places } from './passwords/words.ts';
import { favourites } from './passwords/favourites.ts';

/**
 * Writes data/common-passwords.txt: what people choose when nothing holds them back. The words are our own choice of
 * names, places and favourites in Dutch and English, put together as people put them together; no list of stolen
 * passwords was taken. Figures and signs at the ends do not matter: the check leaves them off.
 */

const endings = ['en', 'van', 'is', 'love', 'forever', 'life', 'time', 'girl', 'boy'];

const made = [
  ...favourites,
  ...favourites.flatMap((word) => ['mijn', 'my', 'geheim', 'nieuw', 'new'].map((a) => a + word)),
  ...[...firstNames, ...places, ...months, ...animals, ...colours, ...loved],
  ...firstNames.flatMap((name) => [
    `ikhouvan${name}`,
    `iloveyou${name}`,
    `ilove${name}`,
    `lieve${name}`,
    `${name}lief`,
    `mama${name}`,
    `papa${name}`,
    `${name}forever`,
    `oma${name}`,
  ]),
  ...places.flatMap((place) => [
    `welkom${place}`,
    `welkomin${place}`,
    `${place}stad`,
    `fc${place}`,
  ]),
  ...months.flatMap((month) => [`welkom${month}`, `wachtwoord${month}`, `password${month}`]),
  ...mine.flatMap((word) => [...loved, ...animals].map((thing) => word + thing)),
  ...loved.flatMap((thing) => endings.map((ending) => thing + ending)),
  ...colours.flatMap((colour) => animals.map((animal) => colour + animal)),
];

const lines = [...new Set(made)].filter((word) => /^[a-z0-9]{5,}$/.test(word)).sort();
const head = [
  '# Common passwords in Dutch and English, small letters only; made by scripts/common-passwords.ts.',
  '# Words chosen for this project and put together by rule; not taken from anybody else’s list.',
];
writeFileSync(
  join(import.meta.dirname, '..', 'data', 'common-passwords.txt'),
  `${[...head, ...lines].join('\n')}\n`,
);
process.stderr.write(`${lines.length} common passwords\n`);
