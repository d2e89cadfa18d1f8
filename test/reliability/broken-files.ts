/** Files that went wrong on the way, or were made to: each from a sound one. */
type Breaker = (sound: Buffer, chance: () => number) => Buffer;

const text =
  (change: (text: string, chance: () => number) => string): Breaker =>
  (sound, chance) =>
    Buffer.from(change(sound.toString('utf8'), chance));

const at = (sound: Buffer, chance: () => number): number => Math.floor(chance() * sound.length);

/** For a list as text. */
export const textBreakers: Readonly<Record<string, Breaker>> = {
  'cut off': (sound, chance) => sound.subarray(0, at(sound, chance)),
  'bytes changed': (sound, chance) => {
    const changed = Buffer.from(sound);
    for (let times = 0; times < 20; times += 1) changed[at(sound, chance)] = Math.floor(chance() * 256);
    return changed;
  },
  'a quote too many': text((said, chance) => {
    const where = Math.floor(chance() * said.length);
    return `${said.slice(0, where)}"${said.slice(where)}`;
  }),
  'as UTF-16': (sound) => Buffer.from(sound.toString('utf8'), 'utf16le'),
  'as Latin 1': (sound) => Buffer.from(sound.toString('utf8').replaceAll('e', 'é'), 'latin1'),
  'a nul somewhere': text((said, chance) => {
    const where = Math.floor(chance() * said.length);
    return `${said.slice(0, where)}\0${said.slice(where)}`;
  }),
  'two byte order marks': text((said) => `\uFEFF\uFEFF${said}`),
  'columns doubled': text((said) => said.split('\n').map((line) => `${line};${line}`).join('\n')),
  'another separator': text((said) => said.replaceAll(';', '|')),
  'a line of megabytes': text((said) => `${said}\n${'x'.repeat(5 * 2 ** 20)}`),
  'a field of megabytes': text((said) => said.replace(/;/, `;"${'x;\n'.repeat(2 ** 20)}";`)),
  'formulas everywhere': text((said) => said.split('\n').map((line, row) => (row === 0 ? line : line.replaceAll(/;/g, ';=1+1'))).join('\n')),
  'no lines': text((said) => said.split('\n')[0] ?? ''),
  'nothing': () => Buffer.alloc(0),
  'only separators': () => Buffer.from(';;;;;\n'.repeat(5000)),
  'names of everything': text((said) => said.replace(/^[^;]*/, '__proto__').replace(/;[^;]*/, ';constructor')),
  'old Macintosh lines': text((said) => said.replaceAll('\n', '\r')),
  'a hundred thousand rows': text((said) => {
    const [head = '', row = ''] = said.split('\n');
    return `${head}\n${`${row}\n`.repeat(100_000)}`.slice(0, 19 * 2 ** 20);
  }),
}; // prettier-ignore

/** For a workbook. */
export const workbookBreakers: Readonly<Record<string, Breaker>> = {
  'cut off': textBreakers['cut off']!,
  'bytes changed': textBreakers['bytes changed']!,
  'its directory changed': (sound, chance) => {
    const changed = Buffer.from(sound);
    for (let times = 0; times < 4; times += 1)
      changed[sound.length - 1 - Math.floor(chance() * 300)] = Math.floor(chance() * 256);
    return changed;
  },
  'twice behind each other': (sound) => Buffer.concat([sound, sound]),
  'only its first sign': () => Buffer.from('PK\x03\x04'),
  'a zip of nothing': () => Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]),
};
