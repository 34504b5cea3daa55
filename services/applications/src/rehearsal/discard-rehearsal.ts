import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { RehearsalDiscarded } from './events';
import type { RehearsalEvent } from './events';
import { keysOf } from './state';
import type { RehearsalState } from './state';

/** With everything that was tried in it: from then on nobody is shown any of it. */
export const decideDiscardRehearsal = (
  { reason, today }: { readonly reason: string; readonly today: IsoDate },
  state: RehearsalState,
): Decision<RehearsalEvent> => {
  switch (state.kind) {
    case 'none':
    case 'discarded':
      return nothing();
    case 'opened':
      return refuse('rehearsal-over', { title: state.call.titleDe });
    case 'running':
      return record(RehearsalDiscarded({ ...keysOf(state.call, today), reason }));
  }
};
