import { createHash } from 'node:crypto';
import type { EventMeta } from '@paktwerk/kernel';

/** The metadata as the exact bytes that are hashed and stored: keys in a fixed order, absent ones left out. */
export const metaBytes = (meta: EventMeta): Buffer => {
  const { eventId, commandId, correlationId, causationId, actor, recordedAt, ruleSet, traceparent } = meta;
  return Buffer.from(JSON.stringify({
    eventId, commandId, correlationId, causationId,
    actor: { person: actor.person, role: actor.role, organisation: actor.organisation }, recordedAt, ruleSet, traceparent,
  }));
};

/** Chains an event to its predecessor in the stream; every part is length-prefixed, so that no two inputs read the same. */
export const chainHash = (previous: string, stream: string, version: number, type: string, schemaVersion: number, meta: Buffer, data: Buffer): string => {
  const h = createHash('sha256');
  for (const part of [Buffer.from(previous, 'hex'), Buffer.from(`${stream}\n${version}\n${type}\n${schemaVersion}`), meta, data]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    h.update(length).update(part);
  }
  return h.digest('hex');
};
