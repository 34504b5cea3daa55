import { isDeepStrictEqual } from 'node:util';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { ChangedLine } from './effect-of-change';
import { ChangeAcknowledged } from './events';
import type { ChangeEvent } from './events';
import { differenceOf, keysOf, whereSent } from './state';
import type { Change, ChangeState } from './state';

export interface AcknowledgeChange {
  readonly changeId: string;
  readonly note?: string;
  /** The line as it is granted now; absent where nothing of it is any more. */
  readonly line?: Pick<ChangedLine, 'position' | 'terms'>;
  readonly today: IsoDate;
}

/**
 * The authority takes note. Where money follows, that is marked, and a notice of amendment grants or takes it, with two signatures. What was granted otherwise
 * since it was sent makes the figures wrong: it is asked for anew.
 */
export const decideAcknowledgeChange = ({ changeId, note, line, today }: AcknowledgeChange, state: ChangeState): Decision<ChangeEvent> => {
  if (state.kind === 'open' && state.status === 'acknowledged') return nothing();
  const change = whereSent(state, changeId);
  if ('code' in change) return change;
  if (change.status === 'queried') {
    const { askedOn, lastDay } = change.queries.at(-1) ?? { askedOn: today, lastDay: today };
    return refuse('change-queried', { changeId, askedOn, lastDay });
  }
  if (differenceOf(change) !== 0 && !isDeepStrictEqual(change.before, line?.terms))
    return refuse('change-terms-moved', {
      changeId,
      lineId: change.lineId,
      ...defined({ position: line?.position }),
      sentOn: change.sentOn,
    });
  return record(ChangeAcknowledged({ ...keysOf(change, today), ...defined({ note, follows: followsOf(change) }) }));
};

const followsOf = ({ before, after }: Change) =>
  before === undefined || after === undefined || before.amountCents === after.amountCents
    ? undefined
    : { beforeCents: before.amountCents, afterCents: after.amountCents };
