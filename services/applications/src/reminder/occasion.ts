import type { IsoDate } from '@paktwerk/kernel';
import type { PartyReminder } from './kinds';

/** What people are reminded of: an answer, or a decision that waits for its second person. */
export type Occasion =
  | { readonly kind: PartyReminder; readonly requestId: string; readonly dueOn: IsoDate }
  | { readonly kind: 'decision-waiting'; readonly decisionId: string; readonly dueOn: IsoDate };

/** What tells one occasion from the next; a period that was extended is another one. */
export const nameOf = (occasion: Occasion): string =>
  occasion.kind === 'decision-waiting'
    ? `${occasion.kind}/${occasion.decisionId}`
    : `${occasion.kind}/${occasion.requestId}/${occasion.dueOn}`;
