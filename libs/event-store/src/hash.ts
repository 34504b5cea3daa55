import { hash } from 'node:crypto';
import type { EventMeta } from '@paktwerk/kernel';

/** The metadata as the exact bytes that are hashed and stored: keys in a fixed order, absent ones left out. */
export const metaBytes = (meta: EventMeta): Buffer => {
  const { eventId, commandId, correlationId, causationId, actor, recordedAt, ruleSet, traceparent, requestHash } = meta;
  return Buffer.from(
    JSON.stringify({
      eventId,
      commandId,
      correlationId,
      causationId,
      actor: { person: actor.person, role: actor.role, organisation: actor.organisation },
      recordedAt,
      ruleSet,
      traceparent,
      requestHash,
    }),
  );
};

/** Chains an event to its predecessor in the stream; every part is length-prefixed, so that no two inputs read the same. */
export const chainHash = (
  previous: string,
  stream: string,
  version: number,
  type: string,
  schemaVersion: number,
  meta: Buffer,
  data: Buffer,
): string => {
  const head = `${stream}\n${version}\n${type}\n${schemaVersion}`;
  const [previousLength, headLength] = [previous.length / 2, Buffer.byteLength(head)];
  const all = Buffer.allocUnsafe(16 + previousLength + headLength + meta.length + data.length);
  let at = all.writeUInt32BE(previousLength, 0);
  at += all.write(previous, at, 'hex');
  at = all.writeUInt32BE(headLength, at);
  at += all.write(head, at);
  at = all.writeUInt32BE(meta.length, at);
  at += meta.copy(all, at);
  at = all.writeUInt32BE(data.length, at);
  data.copy(all, at);
  return hash('sha256', all, 'hex');
};
