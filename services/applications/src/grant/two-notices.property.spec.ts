import fc from 'fast-check';
import { deliveredByPost, remedyUntil } from '@paktwerk/deadlines';
import { addDays, berlinDate, derivedId, fold, startOfBerlinDay } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { Timer } from '@paktwerk/platform';
import type { GrantEvent } from './events';
import { AMENDED, AMENDMENT, RELEASED_ON, dispatched, released } from './grant.fixture';
import { decideNoteDelivery, noticeDelivery } from './note-delivery';
import { decideNoteFinality, remedyOver } from './note-finality';
import { grantDecider } from './state';

type Due = Map<string, Instant>;
const TIMERS: readonly [Timer, typeof decideNoteDelivery][] = [
  [noticeDelivery, decideNoteDelivery],
  [remedyOver, decideNoteFinality],
];

/** As the projection of timers does it: one row for each timer and subject. */
const dueAfter = (events: readonly GrantEvent[]): Due => {
  const due: Due = new Map();
  for (const e of events)
    for (const [timer] of TIMERS) {
      if (!timer.on.some((d) => d.type === e.type)) continue;
      const change = timer.change(e as never);
      const key = `${timer.id} ${timer.subjectOf?.(e as never) ?? ''}`;
      if (change === 'over') due.delete(key);
      else if (change !== undefined) due.set(key, change.until);
    }
  return due;
};

/** Everything that is due by now, the longest due first, until nothing is. */
const wake = (events: readonly GrantEvent[], now: Instant): readonly GrantEvent[] => {
  const [next] = [...dueAfter(events)].filter(([, at]) => at <= now).sort(([, a], [, b]) => (a < b ? -1 : 1));
  if (next === undefined) return events;
  const [key, dueAt] = next;
  const decide = TIMERS.find(([timer]) => key.startsWith(`${timer.id} `))![1];
  const decision = decide({ dueAt, today: berlinDate(dueAt) }, fold(grantDecider, events));
  if (decision.kind === 'refused' || decision.events.length === 0) throw new Error(`Nothing became of ${key}, and it stays due.`);
  return wake([...events, ...decision.events], now);
};

const noticeOf = (n: number) => derivedId('ntc', String(n));
const notice = (n: number, postedOn: IsoDate): readonly GrantEvent[] => {
  const of = { noticeId: noticeOf(n), kind: 'AMENDMENT' as const };
  const release = released(RELEASED_ON);
  const dispatch = dispatched(postedOn, { dispatchId: derivedId('dsp', String(n)) });
  return [
    { ...release, data: { ...release.data, ...of, content: AMENDMENT, amountCents: AMENDED } },
    { ...dispatch, data: { ...dispatch.data, ...of } },
  ];
};
const said = (events: readonly GrantEvent[], n: number, type: GrantEvent['type']): readonly IsoDate[] =>
  events.flatMap((e) => (e.type === type && 'noticeId' in e.data && e.data.noticeId === noticeOf(n) ? [e.data.effectiveOn] : []));

it('two notices of a grant are delivered and final once each, each on its own days, however seldom anybody looks', () => {
  const offset = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      fc.array(offset, { minLength: 2, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 160 }), { maxLength: 8 }),
      (posted, days) => {
        const ofNotices = posted.flatMap((after, n) => notice(n, addDays(RELEASED_ON, after)));
        const looks = [...days.toSorted((a, b) => a - b), 200].map((day) => startOfBerlinDay(addDays(RELEASED_ON, day)));
        const events = looks.reduce<readonly GrantEvent[]>(wake, [released(RELEASED_ON), ...ofNotices]);
        posted.forEach((after, n) => {
          const { on } = deliveredByPost(addDays(RELEASED_ON, after));
          expect(said(events, n, 'notice.delivered')).toEqual([on]);
          expect(said(events, n, 'notice.became-final')).toEqual([addDays(remedyUntil(on, true).on, 1)]);
        });
      },
    ),
  );
});
