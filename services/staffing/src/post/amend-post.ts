import { defined, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { PostAmended } from './events';
import type { PostEvent } from './events';
import { fundingOf } from './place-occupancy';
import { goingWith } from './revoke-post';
import { approvedToBy, changedBy, changesWithout, keysOf } from './state';
import { recordTelling } from './vacancy';
import type { Amendment, PostState } from './state';

export interface AmendPost extends Amendment {
  readonly deliveredOn: IsoDate;
}

/** Written where an appointment ends because the post lasts less long. */
const SHORTER = 'Ein Bescheid hat den Umfang dieser Stelle geändert; so lange reicht das Geld nicht mehr.';

/** What a notice said of share, tier, months and money is decided already: it is recorded once. The working time of whoever is there follows. */
export const decideAmend = ({ deliveredOn, ...amendment }: AmendPost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none' || changesWithout(state, amendment.noticeId, 'amended') !== undefined) return nothing();
  const { before, after } = amendment;
  if (amendment.to === undefined && FIELDS.every((field) => before[field] === after[field])) return nothing();
  // The last day of an amendment follows from months of the calendar; interruptions are in it where an extension, whose end it goes on from, counted them in.
  const isCountedIn = state.changes.some(({ kind }) => kind === 'extended');
  const told = { ...amendment, ...approvedToBy(state, amendment.to, isCountedIn) };
  const changed = changedBy(state, { kind: 'amended', ...told });
  return recordTelling(
    state,
    { rules },
    PostAmended({
      ...keysOf(changed),
      ...told,
      ...defined({ fundedMonths: changed.months }),
      ...fundingOf(changed, state.occupancies),
      effectiveOn: deliveredOn,
    }),
    ...goingWith(changed, { on: deliveredOn, noticeId: amendment.noticeId, reason: SHORTER }, state),
  );
};

const FIELDS = ['share', 'tier', 'months', 'amountCents'] as const satisfies readonly (keyof Amendment['after'])[];
