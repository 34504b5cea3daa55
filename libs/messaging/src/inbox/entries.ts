import { isUtf8 } from 'node:buffer';
import { contractOf } from '@paktwerk/contracts';
import type { PublicEventDefinition, Read } from '@paktwerk/contracts';
import { defined, isInstant } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';
import { came } from '../cloud-message';
import type { CloudAttributes } from '../cloud-message';

export interface StoredMessage {
  readonly position: number;
  readonly topic: string;
  readonly key: string;
  readonly attributes: CloudAttributes;
  readonly data: Buffer;
}

const EPOCH = '1970-01-01T00:00:00.000Z';
const REQUIRED = ['specversion', 'id', 'type', 'source', 'time', 'sourceposition', 'knownsince', 'actorrole', 'actororg'] as const;

/** No event of ours is larger: Kafka's usual limit lies just above. */
const MAX_DATA = 900_000;

const parse = (data: Buffer): { readonly value: unknown; readonly problem?: string } => {
  if (data.length > MAX_DATA) return { value: null, problem: `the data has ${data.length} bytes, at most ${MAX_DATA} are allowed` };
  // Buffer.toString would replace what is no UTF-8, and the changed text could pass for data.
  if (!isUtf8(data)) return { value: null, problem: 'the data is no UTF-8' };
  try {
    return { value: JSON.parse(data.toString('utf8')) as unknown };
  } catch {
    return { value: null, problem: 'the data is no JSON' };
  }
};

/** Undefined for what is nested so deeply that reading it overflows the stack: thrown on, it would stop every consumer at this message. */
const readBy = (contract: PublicEventDefinition, value: unknown): Read<unknown> | undefined => {
  try {
    return contract.read(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

interface Understood {
  readonly value: unknown;
  /** Why the message cannot be used. Never quotes the data. */
  readonly malformed?: string;
}

/** A message of a known type is checked against its contract; fields that a newer producer has added are left out. */
const understand = ({ attributes, key, data }: StoredMessage): Understood => {
  const { value, problem } = parse(data);
  const contract = contractOf(attributes.type);
  if (!contract) return { value }; // an unknown type is no error: it is handed on, and no consumer reads it
  if (problem !== undefined) return { value, malformed: problem };
  const missing = REQUIRED.filter((name) => !came(attributes, name));
  if (missing.length > 0) return { value, malformed: `attributes missing: ${missing.join(', ')}` };
  if (attributes['specversion'] !== '1.0') return { value, malformed: 'specversion is not 1.0' };
  if (!/^application\/json(;|$)/i.test(attributes['datacontenttype'] ?? 'application/json'))
    return { value, malformed: 'the content type is not application/json' };
  if (key === '') return { value, malformed: 'the key is missing' };
  if (!isInstant(attributes['time'] ?? '') || !isInstant(attributes['knownsince'] ?? ''))
    return { value, malformed: 'time or knownsince is no instant' };
  const read = readBy(contract, value);
  if (read === undefined) return { value: null, malformed: 'the data is nested too deeply' };
  return read.kind === 'fits' ? { value: read.data } : { value, malformed: read.problems.join('; ') };
};

const instant = (value: string | undefined): string => (value !== undefined && isInstant(value) ? new Date(value).toISOString() : EPOCH);

/** A stored message as the runner reads it. What does not fit its contract is marked, so that it is set aside and seen. */
export const toEntry = (message: StoredMessage): LogEntry => {
  const { attributes: a, position, key } = message;
  const { value, malformed } = understand(message);
  const recordedAt = instant(a['time']);
  return {
    position,
    eventId: a.id,
    type: a.type,
    data: value,
    key,
    recordedAt,
    knownSince: a['knownsince'] === undefined ? recordedAt : instant(a['knownsince']),
    actor: { role: a['actorrole'] ?? 'unknown', organisation: a['actororg'] ?? 'unknown' },
    correlationId: a['correlationid'] ?? a.id,
    sourcePosition: a['sourceposition'] ?? '',
    ...defined({ ruleSet: a['ruleset'], traceparent: a['traceparent'], malformed }),
  };
};
