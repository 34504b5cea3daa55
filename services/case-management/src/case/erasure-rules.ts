import { nothing } from '@paktwerk/kernel';
import type { ErasureRules } from '@paktwerk/platform';
import { decideEraseAgain } from './erase-client';
import { ClientErased, ERASURE_REASONS } from './events';
import { caseDecider } from './state';

/** A client is erased in their case; the key database remembers in which one. */
export const erasureRules: ErasureRules<typeof ClientErased> = {
  on: [ClientErased],
  personOf: ({ data }) => ({ ref: data.clientId, reason: data.reason }),
  recordAgain: async (commands, { ref, reason, stream }, ctx) => {
    const known = ERASURE_REASONS.find((r) => r === reason) ?? 'REQUESTED';
    const { repeated } = await commands.handle(stream, caseDecider, ctx, {
      decide: (state, { today }) =>
        state.kind !== 'none' && state.clientId === ref ? decideEraseAgain({ reason: known }, state, today) : nothing(),
    });
    return !repeated;
  },
};
