import type { coordinator as nl } from '../nl/coordinator.ts';

export const coordinator: typeof nl = { nav: {}, done: {} };
