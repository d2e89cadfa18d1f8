import { assumedValues } from '../../src/simulation/assumptions.ts';
import { simulateYear } from '../../src/simulation/simulate.ts';
import { solvers } from '../../src/solver/solvers.ts';

/** A process that plays the years it is given, one after the other. */
process.on('message', (seed: string) => {
  void simulateYear(seed, assumedValues, solvers).then((figures) => process.send?.(figures));
});
