import { oneOf, searchOf } from '../lib/search';
import { SERVICES } from './types';

/** Which service's entries are shown. */
export const operationsSearch = searchOf({ dienst: oneOf(SERVICES) });
