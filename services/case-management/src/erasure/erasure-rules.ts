import { nothing } from '@paktwerk/kernel';
import type { ErasureRules } from '@paktwerk/platform';
import { ClientErased, ERASURE_REASONS } from '../case/events';
import { caseDecider } from '../case/state';
import { decideEraseAgain } from './confirm-erasure';

/** A client is erased in their case; the key database remembers in which one. */
export const erasureRules: ErasureRules<typeof ClientErased> = {
  on: [ClientErased],
  personOf: ({ data }) => ({ ref: data.clientId, reason: data.reason }),
  recordAgain: async (commands, { ref, reason, stream }, ctx) => {
    const known = ERASURE_REASONS.find((r) => r === reason) ?? 'REQUESTED';
    const { repeated } = await commands.handle(stream, caseDecider, ctx, {
      decide: (state, { today }) => (state.kind !== 'none' && state.clientId === ref ? decideEraseAgain(known, state, today) : nothing()),
    });
    return !repeated;
  },
};
