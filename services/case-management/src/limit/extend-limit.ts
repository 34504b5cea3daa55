import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { LimitExtended } from '../case/events';
import type { CaseEvent } from '../case/events';
import { refuseFact } from '../case/refuse-fact';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { LIMIT_EXTENSION_MONTHS, LIMIT_MONTHS } from '../parameters';
import { refuse } from '../problems';
import { limitOf } from './clock';

export interface ExtendLimit {
  readonly extensionId: string;
  readonly reason: string;
}

/** Once, by the team lead, and while the clock runs: whoever was never counselled has no limit yet. */
export const decideExtendLimit = ({ extensionId, reason }: ExtendLimit, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { extension } = state;
  if (extension?.extensionId === extensionId) return nothing();
  if (extension) return refuse('limit-extended', { extendedOn: extension.extendedOn, months: LIMIT_MONTHS.value + extension.months });
  const refused = refuseFact(state, today, today);
  if (refused) return refused;
  const months = LIMIT_EXTENSION_MONTHS.value;
  const extendedTo = limitOf({ ...state, extension: { extensionId, extendedOn: today, months } })?.lastDay;
  if (extendedTo === undefined) return refuse('no-talk-yet');
  if (extendedTo < today) return refuse('extension-over', { lastDay: extendedTo, today });
  return record(LimitExtended({ ...fileOf(state), extensionId, extendedOn: today, months, reason }));
};
