import type { ApplicationFile, FileEvent } from './application-file';

const OF_A_DECISION = [
  'decision.prepared',
  'decision.countersigned',
  'decision.returned',
  'reservation.confirmed',
  'reservation.declined',
] as const;
type OfADecision<E> = Extract<E, { readonly type: (typeof OF_A_DECISION)[number] }>;

export const isOfADecision = <E extends { readonly type: string }>(e: E): e is OfADecision<E> =>
  OF_A_DECISION.some((type) => type === e.type);

/** What stands in the file for the granting authority alone, also when everything is decided. */
export const isOfTheAuthority = (e: { readonly type: string }): boolean =>
  e.type === 'release-reminder.sent' || e.type === 'application.moved-up';

/** A district sees a decision once it is released: before that it does not bind, and may still be replaced. */
export const knownToDistrict = <E extends FileEvent>(events: readonly E[]): readonly E[] => {
  const released = new Set(events.flatMap((e) => (e.type === 'decision.released' ? [e.data.decisionId] : [])));
  return events.filter((e) => !isOfTheAuthority(e) && (!isOfADecision(e) || released.has(e.data.decisionId)));
};

/** The same for a file that is folded already. */
export const fileForDistrict = (whole: ApplicationFile): ApplicationFile => {
  const file = withoutMoneyThere(whole);
  const { decision, ...rest } = file;
  if (decision === undefined || decision.releasedOn !== undefined) return file;
  return rest.status === 'prepared' ? { ...rest, status: 'checked' } : rest;
};

const withoutMoneyThere = (file: ApplicationFile): ApplicationFile => {
  if (file.waiting?.movedUpOn === undefined) return file;
  const { movedUpOn: _on, ...waiting } = file.waiting;
  return { ...file, waiting };
};
