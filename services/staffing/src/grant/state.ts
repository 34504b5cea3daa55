import type { Decider } from '@paktwerk/kernel';
import type { GrantEvent } from './events';

export type GrantState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'announced';
      /** The rules that it was decided under. */
      readonly ruleSet: string;
      readonly postIds: readonly string[];
    };

export const grantStream = (grantId: string): string => `grant-${grantId}`;

export const grantDecider: Decider<GrantState, GrantEvent> = {
  initial: { kind: 'none' },
  evolve: (_state, { data: { programmeId, ruleSetVersion, postIds } }) => ({
    kind: 'announced',
    ruleSet: `${programmeId}/${ruleSetVersion}`,
    postIds,
  }),
};
