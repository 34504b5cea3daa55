import type { Decider, EventOf } from '@paktwerk/kernel';
import type { ProgrammeEvent, RulesAnnounced } from './events';

export type RuleSet = EventOf<typeof RulesAnnounced>['data'];
export interface ProgrammeState {
  /** As they were published. */
  readonly ruleSets: readonly RuleSet[];
}

export const programmeStream = (programmeId: string): string => `programme-${programmeId}`;

export const programmeDecider: Decider<ProgrammeState, ProgrammeEvent> = {
  initial: { ruleSets: [] },
  evolve: ({ ruleSets }, { data }) => ({ ruleSets: [...ruleSets, data] }),
};
