import { configOrStop, listen } from './listen.ts';
import { openOffice } from './open-office.ts';

/** Introduces everybody. */

const config = configOrStop(process.env);
listen({ ...openOffice(config), config }, () => console.log(`Passende Plek: ${config.baseUrl}`));
