import * as fc from 'fast-check';

const { DRAWS } = process.env;

/**
 * Properties draw the same values in every run, so that a change passes or fails by what it does. `DRAWS=new npm test` draws
 * others, and what fails tells its seed: `DRAWS=<seed> npm test` draws those again.
 */
if (DRAWS !== 'new') fc.configureGlobal({ seed: Number(DRAWS ?? 2027) });
