import { FULL_TIME } from '@paktwerk/kernel';
import type { FteHundredths, Mark } from '@paktwerk/kernel';

/** A limit together with where it comes from, so that no assumption hides as a constant. */
interface Labelled<T> {
  readonly value: T;
  readonly mark: Mark;
  readonly source: string;
}

/** What one person may hold over all posts on any one day. */
export const PERSON_SHARE_LIMIT: Labelled<FteHundredths> = {
  value: FULL_TIME,
  mark: 'A',
  source: 'Modellannahme: die Anteile einer Person über alle Stellen ergeben höchstens 1,0 VZÄ',
};
