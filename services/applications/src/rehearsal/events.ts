import { Amount, DateOnly, DistrictKey, Id, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { callContent } from '../call/events';
import { ruleSetContent } from '../programme/events';

/** Every one says that it is a rehearsal: nobody outside this service is ever told of it. */
const keys = { callId: Id('call'), programmeId: Id('prg'), rehearsal: Type.Literal(true), effectiveOn: DateOnly() };

/** A call is tried out, with its whole data and, where they are not published, the rules that it is tried under. */
export const RehearsalBegun = event('rehearsal.begun', 1, {
  ...keys,
  call: Type.Object(callContent, { additionalProperties: false }),
  rules: Type.Optional(Type.Object({ ruleSetId: Id('rul'), ...ruleSetContent }, { additionalProperties: false })),
});

const money = {
  decisionId: Id('dec'),
  applicationId: Id('app'),
  district: DistrictKey(),
  recipient: Type.Optional(PartyKey()),
  amountCents: Amount(),
};
/** As budgeting would set it aside, against frames that exist here only. */
export const RehearsalReserved = event('rehearsal.reserved', 1, { ...keys, ...money });
export const RehearsalReleased = event('rehearsal.released', 1, { ...keys, ...money });

export const RehearsalDiscarded = event('rehearsal.discarded', 1, { ...keys, reason: Text(900) });
/** It became a call of its own, with the same data; nothing of what was tried travels. */
export const RehearsalOpened = event('rehearsal.opened', 1, { ...keys, openedCallId: Id('call') });

export const rehearsalEvents = [RehearsalBegun, RehearsalReserved, RehearsalReleased, RehearsalDiscarded, RehearsalOpened] as const;
export type RehearsalEvent = { [K in keyof typeof rehearsalEvents]: EventOf<(typeof rehearsalEvents)[K]> }[number];
