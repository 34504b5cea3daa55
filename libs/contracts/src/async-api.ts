import { publicCatalogue, publicSchemas } from './published-catalogue';
import type { CataloguedEvent, PublicCatalogue } from './published-catalogue';
import { WATERMARK_TYPE_NAME, cloudAttributes, watermarkSchema } from './cloud-event';
import { sourceOf } from './public-event';

const BINDING = '0.5.0';
const ref = (path: string) => ({ $ref: `#/${path}` });

const headers = {
  type: 'object',
  description: 'CloudEvents 1.0 in binary mode: every attribute is a header of its own, the data alone are the value.',
  required: ['content-type', ...cloudAttributes.filter((a) => a.required).map((a) => `ce_${a.name}`)],
  properties: {
    'content-type': { type: 'string', const: 'application/json', description: 'Type of the data' },
    ...Object.fromEntries(cloudAttributes.map((a) => [`ce_${a.name}`, { ...a.schema, description: a.en }])),
  },
};

const messageOf = (event: CataloguedEvent, schema: Record<string, unknown>) => {
  const { $schema: _dialect, $id: _id, examples: _examples, ...payload } = schema;
  return {
    name: event.type,
    title: event.type,
    summary: event.en,
    description: `${event.de} (Data protection: ${event.dataProtection}.)`,
    contentType: 'application/json',
    headers: {
      allOf: [
        ref('components/schemas/cloudEventHeaders'),
        { type: 'object', properties: { ce_type: { const: event.type }, ce_source: { const: sourceOf(event.service) } } },
      ],
    },
    payload,
    bindings: {
      kafka: {
        key: { type: 'string', description: `${event.key.join(' / ')}: messages with the same key stay in order` },
        bindingVersion: BINDING,
      },
    },
    examples: [{ name: 'kept-example', summary: 'The example kept with this version', payload: event.example.data }],
    ...(event.sunset === undefined ? {} : { deprecated: true, 'x-sunset': event.sunset }),
    'x-data-protection': event.dataProtection,
    'x-key': event.key,
    'x-schema': event.schema,
  };
};

const watermark = {
  name: WATERMARK_TYPE_NAME,
  title: WATERMARK_TYPE_NAME,
  summary: 'How far the service has published. Whoever only wants the events passes over it.',
  contentType: 'application/json',
  headers: {
    type: 'object',
    required: ['ce_type'],
    properties: { ce_type: { type: 'string', const: WATERMARK_TYPE_NAME, description: 'What tells it from an event' } },
  },
  payload: watermarkSchema,
};

const channelOf = (topic: PublicCatalogue['topics'][number], events: readonly CataloguedEvent[]) => ({
  address: topic.name,
  title: topic.en,
  description: topic.de,
  servers: [ref('servers/kafka')],
  messages: Object.fromEntries(
    [...events.filter((e) => e.topic === topic.name).map((e) => e.type), WATERMARK_TYPE_NAME].map((type) => [
      type,
      ref(`components/messages/${type}`),
    ]),
  ),
  bindings: { kafka: { topic: topic.name, bindingVersion: BINDING } },
});

/** The AsyncAPI 3.0 document of the public topics. Internal topics do not appear. */
export const asyncApiDocument = (): Record<string, unknown> => {
  const { release, topics, events } = publicCatalogue();
  const schemas = publicSchemas();
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Paktwerk: public events',
      version: release,
      description:
        'What a state tells about its integration programmes: calls, applications, grants, money, posts, released counselling figures. ' +
        'At least once per event, in order per key. Optional fields and events may be added at any time; anything else is a new version on a topic of its own.',
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    defaultContentType: 'application/json',
    servers: {
      kafka: {
        host: '{broker}',
        protocol: 'kafka',
        description: "The state's Kafka cluster",
        variables: { broker: { default: 'localhost:9092', description: 'Bootstrap server as operations announce it' } },
      },
    },
    channels: Object.fromEntries(topics.map((t) => [t.name, channelOf(t, events)])),
    operations: Object.fromEntries(
      topics.map((t) => [`send.${t.name}`, { action: 'send', channel: ref(`channels/${t.name}`), summary: `Paktwerk tells: ${t.en}` }]),
    ),
    components: {
      messages: {
        ...Object.fromEntries(events.map((e) => [e.type, messageOf(e, schemas[e.type] ?? {})])),
        [WATERMARK_TYPE_NAME]: watermark,
      },
      schemas: { cloudEventHeaders: headers },
    },
  };
};
