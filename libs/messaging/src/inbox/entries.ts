import { contractOf } from '@paktwerk/contracts';
import { isInstant } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';
import type { CloudAttributes } from '../cloud-message';

export interface StoredMessage {
  readonly position: number;
  readonly topic: string;
  readonly key: string;
  readonly attributes: CloudAttributes;
  readonly data: Buffer;
}

const EPOCH = '1970-01-01T00:00:00.000Z';
const REQUIRED = ['id', 'type', 'source', 'time', 'sourceposition', 'knownsince', 'actorrole', 'actororg'] as const;

const parse = (data: Buffer): { readonly value: unknown; readonly problem?: string } => {
  try {
    return { value: JSON.parse(data.toString('utf8')) as unknown };
  } catch {
    return { value: null, problem: 'the data is no JSON' };
  }
};

interface Understood {
  readonly value: unknown;
  /** Why the message cannot be used. Never quotes the data. */
  readonly malformed?: string;
}

/** A message of a known type is checked against its contract; fields that a newer producer has added are left out. */
const understand = ({ attributes, data }: StoredMessage): Understood => {
  const { value, problem } = parse(data);
  const contract = contractOf(attributes.type);
  if (!contract) return { value }; // a type we do not know is nobody's problem here: it is handed on, and nobody reads it
  if (problem !== undefined) return { value, malformed: problem };
  const missing = REQUIRED.filter((name) => !attributes[name]);
  if (missing.length > 0) return { value, malformed: `attributes missing: ${missing.join(', ')}` };
  if (!isInstant(attributes['time'] ?? '') || !isInstant(attributes['knownsince'] ?? ''))
    return { value, malformed: 'time or knownsince is no instant' };
  const read = contract.read(value);
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
    ...(a['ruleset'] === undefined ? {} : { ruleSet: a['ruleset'] }),
    ...(a['traceparent'] === undefined ? {} : { traceparent: a['traceparent'] }),
    ...(malformed === undefined ? {} : { malformed }),
  };
};
