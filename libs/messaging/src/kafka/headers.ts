import { isInstant } from '@paktwerk/kernel';
import type { IHeaders, KafkaMessage } from 'kafkajs';
import { parsePosition } from '@paktwerk/event-store';
import { completed } from '../cloud-message';
import type { CloudAttributes, CloudMessage } from '../cloud-message';
import type { SourceEpoch, Watermark } from '../transport';

/** A watermark travels as a CloudEvent of its own in every partition, so that it arrives behind what it covers. */
export const WATERMARK_TYPE = 'paktwerk.watermark.v1';

const MAX_ATTRIBUTES = 40;
const MAX_VALUE = 2000;

const headerNames = new Map<string, string>();
const headerOf = (attribute: string): string => {
  let name = headerNames.get(attribute);
  if (name === undefined) headerNames.set(attribute, (name = `ce_${attribute}`));
  return name;
};

/**
 * CloudEvents in Kafka's binary mode: attributes as `ce_…` headers, the content type as a header of its own, the data alone as the value.
 * What the CloudEvents library gives, without its objects, which cost more than sending the message; a spec compares the two.
 */
export const toHeaders = (attributes: CloudAttributes): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    headers[name === 'datacontenttype' ? 'content-type' : headerOf(name)] = value;
  }
  return headers;
};

/** A header that comes twice says nothing: which of the two would count depends on who reads. */
const textOf = (value: IHeaders[string]): string | undefined => {
  if (Array.isArray(value)) return value.length === 1 ? value[0]?.toString() : undefined;
  return value?.toString();
};

/**
 * Any message of a topic, ours or not. What is no CloudEvent gets an id from its place and an empty type, so that it is
 * stored and counted instead of blocking what comes behind it.
 */
export const fromKafka = (
  topic: string,
  partition: number,
  message: Pick<KafkaMessage, 'headers' | 'key' | 'value' | 'offset'>,
): CloudMessage => {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers ?? {}).slice(0, MAX_ATTRIBUTES)) {
    const text = textOf(value);
    if (text === undefined) continue;
    if (/^ce_[a-z0-9]{1,30}$/.test(name)) attributes[name.slice(3)] = text.slice(0, MAX_VALUE);
    else if (name === 'content-type') attributes['datacontenttype'] = text.slice(0, MAX_VALUE);
  }
  return {
    key: message.key?.toString() ?? '',
    data: message.value ?? Buffer.alloc(0),
    attributes: completed(attributes, `${topic}/${partition}/${message.offset}`),
  };
};

export const watermarkAttributes = (id: string, { source, knownSince }: Watermark): CloudAttributes => ({
  specversion: '1.0',
  id,
  type: WATERMARK_TYPE,
  source: `/paktwerk/${source}`,
  time: knownSince,
  datacontenttype: 'application/json',
});

const areEpochs = (value: unknown): value is readonly SourceEpoch[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 1000 &&
  (value as Partial<SourceEpoch>[]).every((e) => isCount(e?.epoch, 999_999_999) && isCount(e?.after, 1e15));
const isCount = (value: unknown, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < most;

/** The watermark in a message of that type; undefined when it is not readable. */
export const watermarkFrom = (message: CloudMessage): Watermark | undefined => {
  try {
    const { source, position, knownSince, epochs } = JSON.parse(message.data.toString()) as Partial<Watermark>;
    const at = parsePosition(String(position));
    return typeof source === 'string' && at?.store === source && typeof knownSince === 'string' && isInstant(knownSince)
      ? { source, position: String(position), knownSince, ...(areEpochs(epochs) ? { epochs } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
};
