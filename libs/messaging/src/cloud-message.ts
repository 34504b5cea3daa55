import { createHash } from 'node:crypto';
import { sourceOf } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import type { Place } from '@paktwerk/event-store';
import type { EventMeta } from '@paktwerk/kernel';
import { defined, derivedUuid } from '@paktwerk/kernel';

/** CloudEvents 1.0 attributes, extensions included. All are strings, as in Kafka's headers. */
export interface CloudAttributes {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly [name: string]: string | undefined;
}

/** A message on the bus: the attributes of a CloudEvent, its key, and its data as the exact bytes that travel. */
export interface CloudMessage {
  readonly attributes: CloudAttributes;
  readonly key: string;
  readonly data: Buffer;
}

/** Our own code made an event that its contract does not allow. */
export class InvalidPublicEventError extends Error {
  constructor(
    readonly type: string,
    readonly problems: readonly string[],
  ) {
    super(`Public event "${type}" does not fit its contract: ${problems.join('; ')}`);
    this.name = 'InvalidPublicEventError';
  }
}

/** The same private event gives the same message ids on every machine and at every repetition. */
export const messageIdOf = (eventId: string, type: string, index: number): string => derivedUuid(eventId, type, String(index));

/** What a message tells of the event that it follows from. */
export interface Origin extends Pick<Place, 'eventId' | 'recordedAt' | 'knownSince'> {
  readonly position: string;
  readonly meta: Pick<EventMeta, 'correlationId' | 'actor' | 'ruleSet' | 'traceparent'>;
}

/** From a recorded event of ours to a message: who acted is named by role and organisation only. */
export const encode = (from: Origin, event: PublicEvent, index: number): CloudMessage => {
  const { check } = event.contract;
  if (!check.Check(event.data))
    throw new InvalidPublicEventError(
      event.type,
      [...check.Errors(event.data)].slice(0, 5).map((e) => `${e.path} ${e.message}`),
    );
  const { meta } = from;
  return {
    key: event.key,
    data: Buffer.from(JSON.stringify(event.data)),
    attributes: {
      specversion: '1.0',
      id: messageIdOf(from.eventId, event.type, index),
      type: event.type,
      source: sourceOf(event.contract.service),
      subject: event.key,
      time: from.recordedAt,
      datacontenttype: 'application/json',
      sourceposition: from.position,
      knownsince: from.knownSince,
      correlationid: meta.correlationId,
      causationid: from.eventId,
      actorrole: meta.actor.role,
      actororg: meta.actor.organisation,
      ...defined({ ruleset: meta.ruleSet, traceparent: meta.traceparent }),
    },
  };
};

const NO_ID = 'no-id:';
const NO_TYPE = 'not-a-cloud-event';
const NO_SOURCE = 'unknown';

/** Whatever lacks id, type or source gets stand-ins, so that it is stored and counted instead of blocking what comes behind it. */
export const completed = (found: Readonly<Record<string, string>>, place: string): CloudAttributes => ({
  ...found,
  id: found['id'] || `${NO_ID}${place}`,
  type: found['type'] || NO_TYPE,
  source: found['source'] || NO_SOURCE,
});

/** Whether the attribute came with the message, stand-ins not counted. */
export const came = (attributes: CloudAttributes, name: string): boolean => {
  const value = attributes[name];
  return !!value && !(name === 'id' && value.startsWith(NO_ID)) && !(name === 'source' && value === NO_SOURCE);
};

/** Attributes as they stand in a log that others may have written, too: only texts count. */
export const attributesFrom = (stored: unknown, place: string): CloudAttributes =>
  completed(
    Object.fromEntries(
      Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
        (e): e is [string, string] => typeof e[1] === 'string',
      ),
    ),
    place,
  );

const UNSTORABLE = /[\0\p{Cs}]/gu; // NUL and half surrogate pairs: PostgreSQL's text cannot hold them, and a foreign message must not block a whole batch
const INDEXABLE = 200;

/** Text from outside as the inbox can keep it. */
export const plainText = (value: string): string => value.replace(UNSTORABLE, '\ufffd');
/** An id or key from outside that also fits an index: overlong ones are replaced by their digest. */
export const indexable = (value: string): string =>
  value.length <= INDEXABLE ? plainText(value) : `sha256:${createHash('sha256').update(value).digest('hex')}`;
