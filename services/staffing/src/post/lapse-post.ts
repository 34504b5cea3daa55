import { addDays, defined, derivedUuid, endOfBerlinDay, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import {
  OccupancyCorrected,
  PostAmended,
  PostAmendmentLifted,
  PostApproved,
  PostExtended,
  PostExtensionLifted,
  PostFilled,
  PostLapsed,
  PostLostGrant,
  PostReinstated,
  PostResumed,
  PostRevocationLifted,
  PostRevoked,
  PostSuspended,
  PostTakenBack,
  PostVacated,
  SuspensionCorrected,
} from './events';
import type { PostEvent } from './events';
import { keysOf, postDecider } from './state';
import type { PostState } from './state';
import { freedBy, nextLapse, runningWindow } from './vacancy';

/** The window of a vacant post is over, and nobody told of anybody who works on it: what it would still cost falls back. @param dueAt the first instant behind it */
export const decideLapse = (dueAt: Instant, state: PostState): Decision<PostEvent> => {
  const next = state.kind === 'none' ? undefined : nextLapse(state);
  if (state.kind === 'none' || next === undefined || endOfBerlinDay(next.window.lastDay) !== dueAt) return nothing();
  const { window, stretch } = next;
  const { vacantSince, lastDay } = window;
  const freed = [...freedBy(state, vacantSince, stretch)];
  const { openedBy, opensAgain } = stretch;
  const told = { vacantSince, lastDay, freed, ...defined({ openedBy, opensAgain }), effectiveOn: addDays(lastDay, 1) };
  const lapsed = PostLapsed({ ...keysOf(state), ...state.line, ...told });
  // Months of an extension that found the post lapsed have a window of their own.
  const now = postDecider.evolve(state, lapsed);
  const refillableUntil = now.kind === 'none' ? undefined : runningWindow(now)?.lastDay;
  return record(PostLapsed({ ...lapsed.data, ...defined({ refillableUntil }) }));
};

export const windowOver = defineTimer({
  id: 'window-over',
  on: [
    PostApproved,
    PostReinstated,
    PostTakenBack,
    PostLostGrant,
    PostRevoked,
    PostRevocationLifted,
    PostExtended,
    PostExtensionLifted,
    PostAmended,
    PostAmendmentLifted,
    PostFilled,
    PostVacated,
    OccupancyCorrected,
    PostSuspended,
    PostResumed,
    SuspensionCorrected,
    PostLapsed,
  ],
  // Each of these says until when the post may be filled, where it may.
  change: ({ data }) =>
    'refillableUntil' in data && data.refillableUntil !== undefined ? { until: endOfBerlinDay(data.refillableUntil) } : 'over',
  // A post whose lapse was lifted may lapse again at the instant at which it did: what set the timer is part of the command.
  fire: (commands, { stream, dueAt, causeId }, ctx) =>
    commands.handle(
      stream,
      postDecider,
      { ...ctx, commandId: derivedUuid(ctx.commandId, causeId) },
      { decide: (state) => decideLapse(dueAt, state) },
    ),
});
