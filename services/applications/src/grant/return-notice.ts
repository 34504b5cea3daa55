import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { refuse } from '../problems';
import { itself } from './countersign-notice';
import { NoticeReturned } from './events';
import type { GrantEvent } from './events';
import { keysOf, wherePrepared } from './state';
import type { GrantState } from './state';

export interface ReturnNotice {
  readonly noticeId: string;
  /** What is to be different. */
  readonly note: string;
  readonly returnedBy: string;
  readonly humanOf?: HumanOf;
  readonly today: IsoDate;
}

/** Another person does not release what was prepared, and says why. */
export const decideReturnNotice = (command: ReturnNotice, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, note, returnedBy, humanOf = itself, today } = command;
  const known = wherePrepared(state, noticeId);
  if ('code' in known) return known;
  const { grant, preparation } = known;
  const { preparedBy, preparedOn, returned } = preparation;
  if (humanOf(preparedBy) === humanOf(returnedBy)) return refuse('own-notice-returned', { noticeId, preparedOn });
  if (returned) return returned.note === note ? nothing() : refuse('notice-returned', { noticeId, returnedOn: returned.on });
  return record(NoticeReturned({ ...keysOf(grant, preparation, today), note, returnedBy }));
};
