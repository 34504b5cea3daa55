import type { PostEvent } from './events';

/** What recipients tell; what follows from a notice or a timer is nobody's report. */
const REPORTS: readonly string[] = [
  'post.filled',
  'post.vacated',
  'occupancy.corrected',
  'occupancy.share-changed',
  'post.suspended',
  'post.resumed',
  'suspension.corrected',
  'employer.changed',
  'workplaces.changed',
] satisfies readonly PostEvent['type'][];
export const isReport = ({ type, actor }: { readonly type: string; readonly actor: { readonly role: string } }): boolean =>
  REPORTS.includes(type) && actor.role !== 'SYSTEM';
