/** A machine that says at the end whether somebody changed what every object, list and function has. */
const watched = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype };

const shapeOf = (): string =>
  Object.entries(watched)
    .map(([name, shape]) => `${name}: ${Object.getOwnPropertyNames(shape).sort().join(' ')}`)
    .join('\n');

const before = shapeOf();
process.on('exit', () => {
  if (shapeOf() !== before) process.stderr.write(`POLLUTED ${shapeOf()}\n`);
});
