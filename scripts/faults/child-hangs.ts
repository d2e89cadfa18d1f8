import { hang } from './hang.ts';

// Says nothing and never stops.
hang();
