import { createRequire } from 'node:module';
import type * as ClassValidator from 'class-validator';

/**
 * The core of class-validator. Its index also loads validator.js and the telephone numbers of all countries, which costs every process
 * 100 ms and 7 MB at its start (measured on Node 20); settings use neither.
 */
const load = createRequire(__filename);

export const { ValidateBy } = load('class-validator/cjs/decorator/common/ValidateBy.js') as Pick<typeof ClassValidator, 'ValidateBy'>;
export const { ValidateIf } = load('class-validator/cjs/decorator/common/ValidateIf.js') as Pick<typeof ClassValidator, 'ValidateIf'>;
export const { Validator } = load('class-validator/cjs/validation/Validator.js') as Pick<typeof ClassValidator, 'Validator'>;
