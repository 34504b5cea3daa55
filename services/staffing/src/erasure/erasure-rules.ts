import { nothing } from '@paktwerk/kernel';
import type { ErasureRules } from '@paktwerk/platform';
import { forgetIdentity } from '../identity/identity-key';
import { decideEraseAgain } from './confirm-erasure';
import { ERASURE_REASONS, PersonErased } from '../person/events';
import { personDecider } from '../person/state';

/** A person is erased in their own stream; the key database remembers it. */
export const erasureRules: ErasureRules<typeof PersonErased> = {
  on: [PersonErased],
  personOf: ({ data }) => ({ ref: data.personId, reason: data.reason }),
  forgetMore: forgetIdentity,
  recordAgain: async (commands, { ref, reason, stream }, ctx) => {
    const known = ERASURE_REASONS.find((r) => r === reason) ?? 'REQUESTED';
    const { repeated } = await commands.handle(stream, personDecider, ctx, {
      decide: (state, { today }) => (state.kind !== 'none' && state.personId === ref ? decideEraseAgain(known, state, today) : nothing()),
    });
    return !repeated;
  },
};
