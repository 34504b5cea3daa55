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

/** What a decision has made of the application with its release. */
const outcomeOf = (e: FileEvent): string | undefined =>
  e.type === 'decision.released' || e.type === 'grant.issued' || e.type === 'application.rejected' ? e.data.decisionId : undefined;

/**
 * An applicant knows of a decision once they have its notice in their hands (grant/state.ts, isOpened): before its release it may still be replaced, and
 * before its delivery it has no effect (§ 43 LVwVfG).
 */
export const knownToDistrict = <E extends FileEvent>(events: readonly E[], hasInHand: (decisionId: string) => boolean): readonly E[] => {
  const released = new Set(events.flatMap((e) => (e.type === 'decision.released' ? [e.data.decisionId] : [])));
  const isKnown = (decisionId: string): boolean => released.has(decisionId) && hasInHand(decisionId);
  return events.filter((e) => {
    if (isOfTheAuthority(e)) return false;
    const decisionId = isOfADecision(e) ? e.data.decisionId : outcomeOf(e);
    return decisionId === undefined || isKnown(decisionId);
  });
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
