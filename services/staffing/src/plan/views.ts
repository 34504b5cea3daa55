import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Amount, DateOnly, DistrictKey, Id, InstantString, OneOf, PartyKey, Share, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { MunicipalKey } from '../post/events';
import { Foreign } from '../post/views';
import { POST_STATUSES } from '../post/state';
import { BAR_KINDS } from './bars';
import { DEADLINE_KINDS } from './deadlines';

/** Those of a post, and whether it is held without pay or has lapsed. */
const Month = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' });
const YearAmount = Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() });
const Bar = Type.Object({
  kind: OneOf(BAR_KINDS, {
    description:
      'filled: somebody works; suspended: holds it without pay; free: nobody does, and nothing lapses by that; window: nobody does, and it lapses where it is not filled within these days; beyond: approved behind them; lapsed: not there any more',
  }),
  from: DateOnly(),
  until: DateOnly(),
  appointmentId: Type.Optional(Id('apt')),
  name: Type.Optional(Type.String()),
  share: Type.Optional(Share()),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS, { description: 'Tier whose rate is paid' })),
});
export const deadlineFields = {
  kind: OneOf(DEADLINE_KINDS),
  since: DateOnly({ description: 'The first day on which nobody works on the post, or is paid' }),
  lastDay: DateOnly({ description: 'The last day on which it can be done' }),
  daysLeft: Type.Integer({ description: 'From the day that is looked at to the last day' }),
  atStake: Type.Array(YearAmount, {
    description: 'What goes back to the frame where it is not done, by budget year: what the lapse frees',
  }),
};

export const PlanPostItem = View('PlanPostItem', {
  postId: Id('post'),
  number: Type.Integer({ description: 'In the plan, from 1 on, oldest first: it stays' }),
  programmeId: Foreign,
  grantId: Foreign,
  lineId: Foreign,
  district: DistrictKey(),
  employer: Type.Object(
    { kind: OneOf(['recipient', 'party', 'carrier'] as const), name: Type.String() },
    { description: 'Who has the contract on the day that is looked at; a party by its name in the directory' },
  ),
  workplaces: Type.Array(Type.Object({ key: MunicipalKey(), name: Type.String() }), {
    description: 'Municipalities in which the work is on that day; empty while nobody said',
  }),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly({ description: 'The first day on which somebody may work' }),
  to: DateOnly({ description: 'Last day that the money lasts for' }),
  extendedFrom: Type.Array(DateOnly(), { description: 'Days from which on the post lasts because a notice made it longer' }),
  status: OneOf(POST_STATUSES),
  bars: Type.Array(Bar),
  years: Type.Array(
    Type.Object({
      ...{ budgetYear: Type.Integer(), approvedCents: Amount(), paidCents: Amount() },
      beyondCents: Type.Optional(
        Amount({ description: 'What the days come to beyond what is approved for the year: only an amendment pays it' }),
      ),
    }),
    {
      description: 'What is approved and what the paid days come to, by budget year; empty where nobody said how much the post has',
    },
  ),
  deadline: Type.Optional(Type.Object(deadlineFields)),
});
export const PlanView = View('PlanView', {
  party: PartyKey({ description: 'Whose plan it is' }),
  effectiveOn: DateOnly(),
  knownAt: Type.Optional(InstantString()),
  approvedShare: Share({ description: 'Of all posts on the day that is looked at' }),
  filledShare: Share({ description: 'That somebody is paid for on that day' }),
  months: Type.Array(
    Type.Object({
      month: Month,
      approvedShare: Share({ description: 'On the average of its days, in hundredths' }),
      filledShare: Share({ description: 'That somebody is paid for, in the same way' }),
    }),
  ),
  posts: Type.Array(PlanPostItem),
  deadlines: Type.Array(Type.Object({ postId: Id('post'), number: Type.Integer(), ...deadlineFields }), {
    description: 'Until the end of the year, the next one first',
  }),
  atStakeCents: Amount({ description: 'Of all of them together' }),
});
export type PlanView = ViewOf<typeof PlanView>;
export type PlanPostItem = ViewOf<typeof PlanPostItem>;
