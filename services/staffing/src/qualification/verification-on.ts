import { isErased, readable } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PersonEvent } from '../person/events';

export const VERIFICATION_STATES = ['unverified', 'waiting', 'verified', 'doubted'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export interface VerificationOn {
  readonly state: VerificationState;
  /** Since when it is known to stand so. */
  readonly since?: Instant;
  /** Why it is doubted; null once the data were erased. */
  readonly reason?: string | null;
}

const covers = (from: IsoDate | undefined, day: IsoDate): boolean => from === undefined || from <= day;

/**
 * Whether the tier that a party's register names for a day is verified, by the person's opened events: the last word about it counts. A statement of another tier is
 * unverified again; a document that came after the last word waits for the next one, as does one of whoever has another name since.
 */
export const verificationOn = (events: readonly RecordedEvent<PersonEvent>[], district: string, day: IsoDate): VerificationOn => {
  let tier: unknown;
  let hasDocument = false;
  let now: VerificationOn = { state: 'unverified' };
  for (const e of events) {
    if (!('district' in e.data) || e.data.district !== district) continue;
    if (e.type === 'person.registered') tier = e.data.qualification;
    else if (e.type === 'qualification.document-brought') {
      hasDocument = true;
      now = { state: 'waiting', since: e.knownSince };
    } else if (e.type === 'person.qualification-corrected' && covers(e.data.from, day)) {
      if (e.data.qualification !== tier) now = hasDocument ? { state: 'waiting', since: e.knownSince } : { state: 'unverified' };
      tier = e.data.qualification;
    } else if (e.type === 'person.name-corrected') {
      // Whose document it is was said by the name.
      if (hasDocument) now = { state: 'waiting', since: e.knownSince };
    } else if (e.type === 'qualification.verified' && covers(e.data.from, day)) {
      if (e.data.qualification === tier || isErased(tier)) now = { state: 'verified', since: e.knownSince };
    } else if (e.type === 'qualification.doubted' && covers(e.data.from, day))
      now = { state: 'doubted', since: e.knownSince, reason: readable(e.data.reason) };
  }
  return now;
};
