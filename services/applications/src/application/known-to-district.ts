import type { ApplicationFile, FileEvent } from './application-file';

const OF_A_DECISION: ReadonlySet<FileEvent['type']> = new Set(['decision.prepared', 'reservation.confirmed', 'reservation.declined']);

/** A district sees a decision once it is released: before that it does not bind, and may still be replaced. */
export const knownToDistrict = <E extends FileEvent>(events: readonly E[]): readonly E[] => {
  const released = new Set(events.flatMap((e) => (e.type === 'decision.released' ? [e.data.decisionId] : [])));
  return events.filter((e) => !OF_A_DECISION.has(e.type) || ('decisionId' in e.data && released.has(String(e.data.decisionId))));
};

/** The same for a file that is folded already. */
export const fileForDistrict = (file: ApplicationFile): ApplicationFile => {
  const { decision, ...rest } = file;
  if (decision === undefined || decision.releasedOn !== undefined) return file;
  return rest.status === 'prepared' ? { ...rest, status: 'checked' } : rest;
};
