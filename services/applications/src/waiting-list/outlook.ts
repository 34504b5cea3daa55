import type { Cents } from '@paktwerk/kernel';
import type { Standing } from './in-order';

/** How an application would stand on the list of its call, by the facts that are known of the money. */
export interface Outlook {
  /** `money-unknown`: budgeting has told of no pot yet, or its year is over. */
  readonly standing: Standing | 'money-unknown';
  /** So many others wait for money of the call, or are promised it. */
  readonly others: number;
  readonly frameAvailableCents?: Cents;
  readonly potAvailableCents?: Cents;
}

export type OutlookFor = (wantedCents: Cents) => Outlook;
