import { configOrStop, listen, officeOrStop } from './listen.ts';

/** Introduces everybody. */

const config = configOrStop(process.env);
listen({ ...officeOrStop(config), config }, () => console.log(`Passende Plek: ${config.baseUrl}`));
