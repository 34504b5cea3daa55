import { isErased } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/event-store';
import { CaseClosed, CaseOpened, PlanAgreed, TalkHeld } from './events';
import type { CaseEvent, Client } from './events';

/** What was encrypted, or null where the client's key was deleted. */
const readable = <T>(value: T): T | null => (isErased(value) ? null : value);

/** The whole file in the order in which it was recorded, for the few who may read it. */
export const fileView = (events: readonly RecordedEvent<CaseEvent>[]) => ({
  ...openingOf(events),
  plans: events.flatMap((e) =>
    PlanAgreed.is(e)
      ? [
          {
            planId: e.data.planId,
            agreedOn: e.data.agreedOn,
            goals: e.data.goals.map((g) => ({
              domain: g.domain,
              text: readable(g.text),
              ...(g.until === undefined ? {} : { until: g.until }),
            })),
          },
        ]
      : [],
  ),
  talks: events.flatMap((e) => {
    if (!TalkHeld.is(e)) return [];
    const { talkId, heldOn, mode, topics, minutes, isCounted, note } = e.data;
    return [
      {
        talkId,
        heldOn,
        mode,
        topics,
        minutes,
        isCounted,
        recordedAt: e.recordedAt,
        ...(note === undefined ? {} : { note: readable(note) }),
      },
    ];
  }),
  ...closingOf(events),
});

const openingOf = (events: readonly RecordedEvent<CaseEvent>[]) => {
  for (const e of events) {
    if (CaseOpened.is(e)) {
      const { caseId, programmeId, district, openedOn, consent, client } = e.data;
      return { caseId, programmeId, district, openedOn, consent, client: readable<Client>(client) };
    }
  }
  return {};
};

const closingOf = (events: readonly RecordedEvent<CaseEvent>[]) => {
  for (const e of events)
    if (CaseClosed.is(e)) return { status: 'closed' as const, closedOn: e.data.closedOn, closingReason: e.data.reason };
  return { status: 'open' as const };
};

/** `O. B.`: enough for a counsellor to find a client again in their own list. */
export const initialsOf = (events: readonly RecordedEvent<CaseEvent>[]): string | undefined => {
  const client = openingOf(events).client;
  return client ? `${client.givenName.slice(0, 1)}. ${client.familyName.slice(0, 1)}.` : undefined;
};
