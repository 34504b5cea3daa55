import { Amount, DateOnly, DistrictKey, Id, OneOf, PartyKey, Share, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import type { RECEIVERS } from '../parameters';

const closed = { additionalProperties: false };
const keys = {
  forwardingId: Id('fwd'),
  applicationId: Id('app'),
  grantId: Id('grt'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the party that was granted lies. */
  district: DistrictKey(),
  /** The party that was granted; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  effectiveOn: DateOnly(),
};

export const RECEIVER_KINDS = ['CARRIER', 'MUNICIPALITY', 'DISTRICT', 'GROUPING'] as const satisfies readonly (keyof typeof RECEIVERS)[];
/** Who gets a part of a grant, as it was called on the day of the agreement. */
export const Receiver = Type.Object({ key: PartyKey(), name: Text(200), kind: OneOf(RECEIVER_KINDS) }, closed);
export type Receiver = Static<typeof Receiver>;

/** Of a post a share is passed on, of anything else an amount. */
export const ForwardedLine = Type.Object(
  {
    lineId: Text(40),
    share: Type.Optional(Share({ minimum: 1 })),
    amountCents: Type.Optional(Amount({ minimum: 1 })),
  },
  closed,
);
export type ForwardedLine = Static<typeof ForwardedLine>;

export const Contract = Type.Object(
  {
    signedOn: DateOnly({ description: 'When the contract was signed' }),
    reference: Type.Optional(Text(100, { description: 'Under which it is kept; no person' })),
    auditRight: Type.Boolean({ description: 'The right to audit, that of the court of audit included, is passed on in it' }),
    proof: Type.Optional(
      Type.Object(
        {
          of: Text(600, { description: 'What the receiver proves of the use, e.g. with figures and a report; no person' }),
          until: DateOnly({ description: 'By when' }),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type Contract = Static<typeof Contract>;

/** A part of a grant is passed on by contract. Whoever gets it claims nothing from the state. */
export const ForwardingAgreed = event('forwarding.agreed', 1, {
  ...keys,
  fileNumber: Text(60),
  programmeCode: Text(12),
  /** What the party that was granted was called on the day of receipt; absent of a district. */
  recipientName: Type.Optional(Text(200)),
  receiver: Receiver,
  lines: Type.Array(ForwardedLine, { minItems: 1, maxItems: 1000 }),
  /** What that is of the grant at most: of a post the part that the share is of it. */
  worthCents: Type.Optional(Amount()),
  from: DateOnly(),
  to: DateOnly(),
  contract: Contract,
  task: Type.Optional(Text(1000)),
});

/** The contract ends before its time. */
export const ForwardingEnded = event('forwarding.ended', 1, { ...keys, receiverKey: PartyKey(), lastDay: DateOnly(), reason: Text(900) });

export const forwardingEvents = [ForwardingAgreed, ForwardingEnded] as const;
export type ForwardingEvent = { [K in keyof typeof forwardingEvents]: EventOf<(typeof forwardingEvents)[K]> }[number];
