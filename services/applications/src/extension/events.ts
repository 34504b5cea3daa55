import { Amount, DateOnly, DistrictKey, Id, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';

const keys = {
  requestId: Id('ext'),
  grantId: Id('grt'),
  applicationId: Id('app'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the recipient lies. */
  district: DistrictKey(),
  /** The party that was granted; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  effectiveOn: DateOnly(),
};

/** Why the rules of the day do not extend a post, as a command would have been refused; the words follow from both. */
const Why = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String())]);
export type Why = Static<typeof Why>;
const NotExtended = Type.Object({ code: Text(60), data: Type.Record(Type.String(), Why) }, { additionalProperties: false });

/** The recipient asks that posts of a grant are funded longer. What they would get is what was reckoned on that day. */
export const ExtensionRequested = event('extension.requested', 1, {
  ...keys,
  /** What it was called on the day of receipt; absent of a district. */
  recipientName: Type.Optional(Text(200)),
  fileNumber: Text(60),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  posts: Type.Array(
    Type.Object(
      {
        postId: Text(60),
        lineId: Text(40),
        oldEnd: DateOnly(),
        /** That before where the rules give nothing. */
        newEnd: DateOnly(),
        amountCents: Amount(),
        /** Whatever is asked for is received; it is decided with the rest. */
        notExtended: Type.Optional(NotExtended),
      },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 1000 },
  ),
  requestedBy: Text(100),
});

/** The posts that waited when it was closed; absent in closings from before they were named, which close all of them. */
const lineIds = Type.Optional(Type.Array(Text(40), { minItems: 1, maxItems: 1000 }));

/** By its recipient: nothing is to be decided any more on what waited. */
export const ExtensionRequestWithdrawn = event('extension-request.withdrawn', 1, { ...keys, lineIds, reason: Text(900) });

/** By the authority: no notice follows, for a reason that the recipient reads. */
export const ExtensionRequestDeclined = event('extension-request.declined', 1, { ...keys, lineIds, reason: Text(900) });

/** Its notice is about to be released: from here on nobody takes it back. Where the notice is not released after all, this says nothing. */
export const ExtensionRequestDecided = event('extension-request.decided', 1, { ...keys, noticeId: Id('ntc') });

export const extensionEvents = [ExtensionRequested, ExtensionRequestWithdrawn, ExtensionRequestDeclined, ExtensionRequestDecided] as const;
export type ExtensionEvent = EventOf<(typeof extensionEvents)[number]>;
