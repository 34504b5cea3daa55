import { incompatibilities, shortNotices, versionProblems } from './compatibility';
import type { JsonObject } from './published-schema';
import { promisesNow, releases } from './released';
import type { PromisedEvent, Promises } from './released';

const today = '2027-01-01';
const schema: JsonObject = {
  type: 'object',
  title: 'staffing.post.filled.v1',
  required: ['postId', 'tier', 'lines', 'effectiveOn'],
  properties: {
    postId: { type: 'string', maxLength: 100, pattern: '^[a-z]+$' },
    tier: { type: 'string', enum: ['A', 'B'] },
    share: { type: 'integer', minimum: 0, maximum: 100 },
    lines: {
      type: 'array',
      minItems: 1,
      items: { anyOf: [{ type: 'object', required: ['kind'], properties: { kind: { const: 'post', type: 'string' } } }, { type: 'null' }] },
    },
    effectiveOn: { type: 'string', format: 'date' },
  },
};
const filled: PromisedEvent = {
  type: 'staffing.post.filled.v1',
  service: 'staffing',
  version: 1,
  topic: 'staffing.v1',
  key: ['postId'],
  dataProtection: 'no-personal-data',
  schema,
  example: { key: 'pst', data: { postId: 'pst' } },
};
const topics = [
  { name: 'staffing.v1', visibility: 'public' as const },
  { name: 'staffing.v2', visibility: 'public' as const },
];
const of = (...events: PromisedEvent[]): Promises => ({ topics, events });
const checked = (now: Partial<PromisedEvent>, old: PromisedEvent = filled) => incompatibilities(of(old), of({ ...old, ...now }), today);
/** The schema with one part put in the place of another one. */
const withField = (name: string, field: JsonObject | undefined, required?: readonly string[]): JsonObject => {
  const { [name]: _, ...others } = schema['properties'] as JsonObject;
  return { ...schema, ...(required ? { required } : {}), properties: { ...others, ...(field ? { [name]: field } : {}) } };
};
const REQUIRED = schema['required'] as readonly string[];
const line = (first: JsonObject) => ({ type: 'array', minItems: 1, items: { anyOf: [first, { type: 'null' }] } });

describe('compatible', () => {
  it.each([
    ['nothing changed', {}],
    ['an optional field was added', { schema: withField('note', { type: 'string' }) }],
    [
      'an optional field was added deep inside',
      {
        schema: withField(
          'lines',
          line({ type: 'object', required: ['kind'], properties: { kind: { const: 'post', type: 'string' }, more: { type: 'string' } } }),
        ),
      },
    ],
    [
      'texts changed',
      {
        schema: {
          ...schema,
          description: 'Said better',
          properties: { ...(schema['properties'] as JsonObject), tier: { type: 'string', enum: ['B', 'A'], description: 'Said better' } },
        },
      },
    ],
    ['a sunset was announced', { sunset: '2027-06-30' }],
  ] as const)('%s', (_, now) => expect(checked(now)).toEqual([]));

  it('a new event and a new topic', () =>
    expect(
      incompatibilities({ topics: topics.slice(0, 1), events: [filled] }, of(filled, { ...filled, type: 'staffing.post.moved.v1' }), today),
    ).toEqual([]));
});

describe('refused, with what to do', () => {
  it.each([
    ['a removed field', { schema: withField('share', undefined) }, 'the field "share" was removed'],
    ['a new required field', { schema: withField('note', { type: 'string' }, [...REQUIRED, 'note']) }, 'the new field "note" is required'],
    [
      'a field that is no longer always there',
      { schema: { ...schema, required: REQUIRED.slice(1) } },
      '"postId" was always there and is now optional',
    ],
    [
      'a field that is required now',
      { schema: { ...schema, required: [...REQUIRED, 'share'] } },
      '"share" was optional and is now required',
    ],
    ['another type', { schema: withField('share', { type: 'string' }) }, 'type of "share" changed from "integer" to "string"'],
    [
      'a wider type',
      { schema: withField('share', { type: 'integer', minimum: 0, maximum: 200 }) },
      'maximum of "share" changed from 100 to 200',
    ],
    [
      'a narrower type',
      { schema: withField('share', { type: 'integer', minimum: 1, maximum: 100 }) },
      'minimum of "share" changed from 0 to 1',
    ],
    ['a limit that was dropped', { schema: withField('postId', { type: 'string', maxLength: 100 }) }, 'pattern of "postId" changed'],
    [
      'a value more',
      { schema: withField('tier', { type: 'string', enum: ['A', 'B', 'C'] }) },
      'the list of values of "tier" changed (added: C; removed: none)',
    ],
    ['a value less', { schema: withField('tier', { type: 'string', enum: ['A'] }) }, 'removed: B'],
    ['free text instead of a list', { schema: withField('tier', { type: 'string' }) }, '"tier" is no longer limited by enum'],
    [
      'a change deep inside',
      { schema: withField('lines', line({ type: 'object', required: ['kind'], properties: { kind: { const: 'car', type: 'string' } } })) },
      'const of "lines[].(1).kind" changed from "post" to "car"',
    ],
    [
      'a removed field deep inside',
      { schema: withField('lines', line({ type: 'object', required: [], properties: {} })) },
      'the field "lines[].(1).kind" was removed',
    ],
    [
      'an alternative more',
      {
        schema: withField('lines', {
          type: 'array',
          minItems: 1,
          items: { anyOf: [{ type: 'null' }, { type: 'null' }, { type: 'null' }] },
        }),
      },
      '3 alternatives instead of 2',
    ],
    ['another key', { key: ['tier'] }, 'its key changed from postId to tier'],
    ['another topic', { topic: 'staffing.v2' }, 'its topic changed from staffing.v1 to staffing.v2'],
    [
      'another data-protection class',
      { dataProtection: 'fine-cells' as const },
      'data-protection class changed from no-personal-data to fine-cells',
    ],
    ['an edited example', { example: { key: 'pst', data: { postId: 'other' } } }, 'its kept example changed'],
  ] as const)('%s', (_, now, reason) => {
    const [sentence, ...more] = checked(now);
    expect(more).toEqual([]);
    expect(sentence).toContain(reason);
    expect(sentence).toContain(
      "publish what is new as staffing.post.filled.v2, on a topic of its own, with supersedes: 'staffing.post.filled.v1'",
    );
  });

  it('a removed event, and one whose sunset has not come', () => {
    expect(incompatibilities(of(filled), of(), today)).toEqual([
      expect.stringContaining('the event was removed, but it has no announced sunset'),
    ]);
    expect(incompatibilities(of({ ...filled, sunset: '2027-06-30' }), of(), today)[0]).toContain('its sunset is 2027-06-30');
  });

  it('a sunset that moves closer', () => {
    expect(checked({ sunset: '2027-03-01' }, { ...filled, sunset: '2027-06-30' })[0]).toContain('it may only move later');
    expect(checked({ sunset: '2027-09-01' }, { ...filled, sunset: '2027-06-30' })).toEqual([]);
  });

  it('a public topic that becomes internal, and one that vanishes under its events', () => {
    const now = (t: Promises['topics']): Promises => ({ topics: t, events: [filled] });
    expect(incompatibilities(now(topics), now([{ name: 'staffing.v1', visibility: 'internal' }, topics[1]!]), today)).toEqual([
      'Topic staffing.v1 was public and is now internal. Give the new use a topic of its own.',
    ]);
    expect(incompatibilities(now(topics), now(topics.slice(1)), today)).toEqual([
      'Topic staffing.v1 was removed while events travel on it.',
    ]);
  });
});

describe('two versions beside each other', () => {
  const old = { ...filled, sunset: '2027-06-30' };
  const successor: PromisedEvent = {
    ...filled,
    type: 'staffing.post.filled.v2',
    version: 2,
    topic: 'staffing.v2',
    supersedes: filled.type,
    schema: withField('share', undefined),
  };
  it('a successor on a topic of its own, with an announced sunset for the old version', () => {
    expect(incompatibilities(of(filled), of(old, successor), today)).toEqual([]);
    expect(versionProblems(of(old, successor))).toEqual([]);
    expect(shortNotices(of(filled), of(old, successor), today)).toEqual([]);
  });
  it('the old version goes when its day has passed, and not a day earlier', () => {
    expect(incompatibilities(of(old, successor), of(successor), '2027-06-30')[0]).toContain('its sunset is 2027-06-30');
    expect(incompatibilities(of(old, successor), of(successor), '2027-07-01')).toEqual([]);
    expect(versionProblems(of(successor), [of(old, successor)])).toEqual([]);
  });
  it('not on the same topic, not for an event that never was, not without a successor', () => {
    expect(versionProblems(of(old, { ...successor, topic: 'staffing.v1' }))[0]).toContain('Give it a topic of its own');
    expect(versionProblems(of({ ...successor, supersedes: 'staffing.post.lost.v1' }))[0]).toContain('which was never an event');
    expect(versionProblems(of(old))[0]).toContain('no event supersedes it');
  });
  it('not without notice; what was announced once stays announced', () => {
    expect(shortNotices(of(filled), of({ ...old, sunset: '2027-03-31' }, successor), today)).toEqual([
      'staffing.post.filled.v1: a sunset announced today may be 2027-04-01 at the earliest (90 days), not 2027-03-31.',
    ]);
    expect(shortNotices(of({ ...old, sunset: '2027-03-31' }), of({ ...old, sunset: '2027-03-31' }, successor), today)).toEqual([]);
  });
});

describe('the sources', () => {
  const all = releases();
  it('keep what the last release promised', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(incompatibilities(all.at(-1)!, promisesNow(), new Date().toISOString().slice(0, 10))).toEqual([]);
    expect(versionProblems(promisesNow(), all)).toEqual([]);
  });
  it('notice when any released field is taken away', () => {
    for (const event of all[0]!.events)
      for (const name of Object.keys(event.schema['properties'] as JsonObject)) {
        const { [name]: _, ...properties } = event.schema['properties'] as JsonObject;
        const required = (event.schema['required'] as string[]).filter((r) => r !== name);
        const now = { ...all[0]!, events: [{ ...event, schema: { ...event.schema, properties, required } }] };
        expect(incompatibilities({ ...all[0]!, events: [event] }, now, today)[0]).toContain(`the field "${name}" was removed`);
      }
  });
});
