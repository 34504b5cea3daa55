import { contracts, goldenExample } from '@paktwerk/contracts';
import type { PublicEventDefinition } from '@paktwerk/contracts';
import { derivedUuid } from '@paktwerk/kernel';
import fc from 'fast-check';
import { encode } from '../src';
import { recordedEvent } from './support';

/** A message as anybody could put it on the bus: header values that are no texts, no key, no value. */
export interface RawMessage {
  readonly key: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly value: Buffer | null;
}

export interface HostileMessage extends RawMessage {
  readonly topic: string;
  /** What has to become of it: set aside with a reason, counted as a type nobody knows, or taken. */
  readonly fate: 'parked' | 'unknown' | 'taken';
}

let made = 0;

/** A message of that type that is as it should be. */
export const soundMessage = (contract: PublicEventDefinition, key: string): RawMessage => {
  made += 1;
  const event = contract(goldenExample(contract).data, key);
  const { attributes, data } = encode({ ...recordedEvent(made, contract.service), eventId: derivedUuid('sound', String(made)) }, event, 0);
  return { key, headers: attributes, value: data };
};

const REQUIRED = ['specversion', 'id', 'source', 'time', 'sourceposition', 'knownsince', 'actorrole', 'actororg'];
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

type Spoiled = Omit<HostileMessage, 'topic'>;
const headers = (m: RawMessage, changes: Record<string, unknown>, fate: HostileMessage['fate'] = 'parked'): Spoiled => ({
  ...m,
  headers: { ...m.headers, ...changes },
  fate,
});

const spoilAttributes = (m: RawMessage): readonly fc.Arbitrary<Spoiled>[] => [
  fc.constantFrom(...REQUIRED).map((name) => headers(m, { [name]: undefined })),
  fc.constantFrom(...REQUIRED).map((name) => headers(m, { [name]: '' })),
  fc.constantFrom(...REQUIRED).map((name) => headers(m, { [name]: [m.headers[name], 'twice'] })),
  fc
    .constantFrom('time', 'knownsince', 'specversion')
    .chain((name) =>
      fc.constantFrom<unknown>(42, true, null, { a: 1 }, Buffer.from([0xff, 0xfe, 0])).map((v) => headers(m, { [name]: v })),
    ),
  fc.constantFrom('0.3', '1', '2.0').map((v) => headers(m, { specversion: v })),
  fc
    .constantFrom('yesterday', '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-01-01', '1700000000')
    .map((time) => headers(m, { time })),
  fc.constant('2026-01-01T00:00:00+23:59').map((time) => headers(m, { time }, 'taken')),
  fc.constantFrom('text/xml', 'application/octet-stream', 'application/jsonp').map((v) => headers(m, { datacontenttype: v })),
  fc
    .constantFrom<unknown>(undefined, '', 'spec.unheard.of.v1', 'a\u0000b', 'x'.repeat(1500))
    .map((type) => headers(m, { type }, 'unknown')),
  fc.integer({ min: 50, max: 99 }).map((v) => headers(m, { type: String(m.headers['type']).replace(/v\d+$/, `v${v}`) }, 'unknown')),
  fc
    .constantFrom('\u0000', '\ud800', '/'.repeat(300))
    .map((odd) => headers(m, { id: `${String(m.headers['id'])}${odd}`, actorrole: odd }, 'taken')),
  fc.string({ maxLength: 300, unit: 'binary' }).map((v) => headers(m, { traceparent: v, ruleset: v, correlationid: v }, 'taken')),
];

/** Still JSON, and it fits the contract for whoever reads it carelessly: one byte of a free text is no UTF-8. */
const noUtf8 = (data: Record<string, unknown>, contract: PublicEventDefinition): readonly Buffer[] => {
  const marked = Object.entries(data).map(([f, v]) => ({ ...data, [f]: `${String(v)}\ufffd` }));
  const fitting = marked.filter((d) => contract.read(d).kind === 'fits');
  return (fitting.length > 0 ? fitting : marked).map((d) => {
    const [before = '', after = ''] = JSON.stringify(d).split('\ufffd');
    return Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);
  });
};

const spoilData = (m: RawMessage, contract: PublicEventDefinition): readonly fc.Arbitrary<Spoiled>[] => {
  const good = m.value ?? Buffer.alloc(0);
  const data = JSON.parse(good.toString()) as Record<string, unknown>;
  const value = (v: Buffer | null): Spoiled => ({ ...m, value: v, fate: 'parked' });
  const judged = (v: unknown): Spoiled => ({ ...m, value: json(v), fate: contract.read(v).kind === 'fits' ? 'taken' : 'parked' });
  const field = fc.constantFrom(...Object.keys(data));
  return [
    fc.constant(value(null)),
    fc.integer({ min: 0, max: good.length - 1 }).map((n) => value(good.subarray(0, n))),
    fc.uint8Array({ minLength: 1, maxLength: 50 }).map((bytes) => value(Buffer.concat([good, Buffer.from([0xc3, 0x28]), bytes]))),
    fc.constantFrom(...noUtf8(data, contract)).map(value),
    fc.constantFrom(10_000, 100_000).map((n) => value(Buffer.from('['.repeat(n) + ']'.repeat(n)))),
    fc.constant(value(json({ ...data, filler: 'x'.repeat(920_000) }))),
    fc.tuple(field, fc.jsonValue()).map(([f, v]) => judged({ ...data, [f]: v })),
    field.map((f) => judged({ ...data, [f]: undefined })),
    fc.jsonValue().map(judged),
    fc.tuple(fc.constantFrom('__proto__', 'constructor', 'addedLater'), fc.jsonValue()).map(([f, v]) => judged({ ...data, [f]: v })),
  ];
};

/** Every way of spoiling a message once per type that a topic carries, drawn from a named seed. */
export const hostileMessages = (seed: number): HostileMessage[] =>
  contracts.flatMap((contract, c) => {
    const ways = [spoilAttributes, spoilData].flatMap((spoil) => spoil(soundMessage(contract, 'draw'), contract));
    return ways.map((_, way): HostileMessage => {
      const m = soundMessage(contract, `hostile-${c}-${way}`);
      const spoiled = [...spoilAttributes(m), ...spoilData(m, contract)][way]!;
      return { ...fc.sample(spoiled, { seed: seed + 100 * c + way, numRuns: 1 })[0]!, topic: contract.topic };
    });
  });

/** Keys that no table expects. */
export const oddKeys = (contract: PublicEventDefinition): HostileMessage[] => [
  { ...soundMessage(contract, 'k'), key: null, topic: contract.topic, fate: 'parked' },
  // Random, so that no compression makes it fit an index after all.
  {
    ...soundMessage(contract, 'k'),
    key: fc.sample(fc.string({ minLength: 9000, maxLength: 9000 }), { seed: 1, numRuns: 1 })[0]!,
    value: null,
    topic: contract.topic,
    fate: 'parked',
  },
];
