import type { BulkJob } from './types';

/** How many of a selection have an outcome. */
export const handledOf = ({ done, nothing, refused }: Pick<BulkJob, 'done' | 'nothing' | 'refused'>): number => done + nothing + refused;
