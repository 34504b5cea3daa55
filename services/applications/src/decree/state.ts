import { derivedId } from '@paktwerk/kernel';
import type { Decider } from '@paktwerk/kernel';
import type { DecreeEvent } from './events';

export type Decree = DecreeEvent['data'];

/** All decrees in one stream: they are few, and each is read against the others. */
export const DECREES_STREAM = 'decrees';
export const decreeIdOf = (code: string) => derivedId('dcr', code);

export const decreesDecider: Decider<readonly Decree[], DecreeEvent> = {
  initial: [],
  evolve: (decrees, e) => [...decrees, e.data],
};
