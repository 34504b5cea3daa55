import { derivedUuid, systemActor } from '@paktwerk/kernel';
import type { Described, EventOf, Instant } from '@paktwerk/kernel';
import type { CommandContext, Commands } from '@paktwerk/event-store';

/** What an event means to a timer of its stream: it runs until an instant, or runs no more. Undefined where it means nothing. */
export type TimerChange = { readonly until: Instant } | 'over' | undefined;

/** A timer whose instant has come. */
export interface DueTimer {
  readonly timer: string;
  readonly stream: string;
  /** What in the stream it is of; empty where there is one. */
  readonly subject: string;
  readonly dueAt: Instant;
  /** The event that set it, and what that belongs to. */
  readonly causeId: string;
  readonly correlationId: string;
}

/** A fact that happens because an instant has come. There is one of each timer per stream, or per subject of a stream; what sets it again sets it anew. */
export interface Timer<D extends Described = Described> {
  /** Written-out id, part of the command ids that it derives: never change it. */
  readonly id: string;
  /** Definitions of the events that set it or end it. */
  readonly on: readonly D[];
  readonly change: (event: EventOf<D>) => TimerChange;
  /** What in its stream an event is about, where several run side by side. */
  readonly subjectOf?: (event: EventOf<D>) => string;
  /**
   * Records the fact by a command on the stream. The row may be older than the log: the decider adds nothing where the instant does not hold any more.
   * `ctx.at` is the instant that was due, however late it is by now.
   */
  readonly fire: (commands: Commands, due: DueTimer, ctx: CommandContext) => Promise<unknown>;
}

export const defineTimer = <D extends Described>(timer: Timer<D>): Timer => timer as unknown as Timer;

/** Whoever fires it, and however often: one command for one instant of one timer of one subject. */
export const timerContext = ({ timer, stream, subject, dueAt, causeId, correlationId }: DueTimer): CommandContext => ({
  commandId: derivedUuid(stream, timer, dueAt, ...(subject === '' ? [] : [subject])),
  actor: systemActor(timer),
  at: dueAt,
  correlationId,
  causationId: causeId,
});
