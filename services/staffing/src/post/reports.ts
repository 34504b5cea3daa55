import { defined, readable } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PostEvent } from './events';

/** What recipients tell; what follows from a notice or a timer is nobody's report. */
export const REPORTS = [
  'post.filled',
  'post.vacated',
  'occupancy.corrected',
  'occupancy.share-changed',
  'post.suspended',
  'post.resumed',
  'suspension.corrected',
  'employer.changed',
  'workplaces.changed',
] as const satisfies readonly PostEvent['type'][];
export const isReport = ({ type, actor }: { readonly type: string; readonly actor: { readonly role: string } }): boolean =>
  (REPORTS as readonly string[]).includes(type) && actor.role !== 'SYSTEM';

type Report = RecordedEvent<Extract<PostEvent, { type: (typeof REPORTS)[number] }>>;
const isOneOf = (open: readonly number[], event: RecordedEvent<PostEvent>): event is Report =>
  open.includes(event.version) && (REPORTS as readonly string[]).includes(event.type);

/** The day that a report is about. */
const dayOf = (report: Report): IsoDate => {
  if (report.type === 'post.vacated') return report.data.lastDay;
  return report.type === 'occupancy.corrected' || report.type === 'suspension.corrected'
    ? (report.data.is ?? report.data.was).from
    : report.data.from;
};

/** What nobody has taken note of, the newest first: what it is, since when it is known, of whom, and why. */
export const openReportsIn = (events: readonly RecordedEvent<PostEvent>[], open: readonly number[]) =>
  events
    .filter((event): event is Report => isOneOf(open, event))
    .map((report) => ({
      version: report.version,
      kind: report.type,
      knownSince: report.knownSince,
      day: dayOf(report),
      ...('appointmentId' in report.data ? { appointmentId: report.data.appointmentId } : {}),
      ...('reason' in report.data ? defined({ reason: readable(report.data.reason) ?? undefined }) : {}),
    }))
    .reverse();
