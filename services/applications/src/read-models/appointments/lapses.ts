import type { Lapsed } from './entity';

/** All lapses of a post, the first one first. */
export const lapsesOf = (lapsed: Lapsed | null): readonly Lapsed[] => (lapsed === null ? [] : [...lapsesOf(lapsed.before ?? null), lapsed]);
