import type { IsoDate } from '@paktwerk/kernel';
import { isOfHearing } from '../notice-hearing/notice-hearing';
import type { GrantEvent, NoticeEvent } from './events';

const isDispatch = (e: NoticeEvent) => e.type === 'notice.dispatched' || e.type === 'notice.dispatch-corrected';

/** Whether a later fact says of an earlier one that it never was: a day of delivery beside another one, or the end of a period that was not over. */
const takesBack = (later: GrantEvent, earlier: GrantEvent): boolean => {
  if (isOfHearing(later) || isOfHearing(earlier) || later.data.noticeId !== earlier.data.noticeId) return false;
  const isEndOfPeriod = earlier.type === 'notice.became-final' && earlier.data.because === 'period-over';
  if (later.type === 'notice.dispatch-corrected' && isDispatch(earlier)) return earlier.data.dispatchId === later.data.dispatchId;
  if (later.type === 'notice.delivered' || later.type === 'notice.dispatch-corrected' || later.type === 'notice.came-back')
    return isEndOfPeriod || earlier.type === 'notice.delivered';
  return later.type === 'action.filed' && !later.data.late && earlier.type === 'notice.became-final';
};

/**
 * What held on a day, by all that is known: without what a later fact takes back, and with no action in time before it was filed. Of a letter that is shown to
 * have come on 20 February nobody says that it was delivered on the 18th.
 */
export const heldOn = <E extends GrantEvent>(events: readonly E[], day: IsoDate): readonly E[] => {
  const held = events.filter((e, i) => e.data.effectiveOn <= day && !events.slice(i + 1).some((later) => takesBack(later, e)));
  const filed = new Set(held.flatMap((e) => (e.type === 'action.filed' ? [e.data.actionId] : [])));
  return held.map((e) => (e.type === 'notice.delivered' ? withData(e, withActions(e.data, filed)) : e));
};

/** A copy with other data. Entries of a log are objects with getters, which copying their fields alone would lose. */
const withData = <E extends GrantEvent>(e: E, data: E['data']): E =>
  Object.assign(Object.create(Object.getPrototypeOf(e) as object) as E, e, { data });

type Delivered = Extract<GrantEvent, { readonly type: 'notice.delivered' }>['data'];

const withActions = ({ inTime = [], ...data }: Delivered, filed: ReadonlySet<string>): Delivered => {
  const known = inTime.filter((actionId) => filed.has(actionId));
  return known.length > 0 ? { ...data, inTime: known } : data;
};
