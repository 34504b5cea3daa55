import type { JsonObject } from './published-schema';

/** An attribute of the CloudEvents that carry public events, as it travels: `ce_<name>` among Kafka's headers, `<name>` in the feed. */
export interface CloudAttribute {
  readonly name: string;
  readonly required: boolean;
  /** Defined by CloudEvents itself, or an extension of ours. */
  readonly standard: boolean;
  readonly de: string;
  readonly en: string;
  readonly schema: JsonObject;
}

const text = { type: 'string', minLength: 1 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const standard = (name: string, de: string, en: string, schema: JsonObject = text): CloudAttribute => ({
  name,
  required: true,
  standard: true,
  de,
  en,
  schema,
});
const ours = (name: string, required: boolean, de: string, en: string, schema: JsonObject = text): CloudAttribute => ({
  name,
  required,
  standard: false,
  de,
  en,
  schema,
});

export const cloudAttributes: readonly CloudAttribute[] = [
  standard('specversion', 'Fassung von CloudEvents', 'Version of CloudEvents', { type: 'string', const: '1.0' }),
  standard(
    'id',
    'Kennung der Nachricht; eine Wiederholung trägt dieselbe, danach erkennt man sie',
    'Id of the message; a repetition carries the same one, which is how to recognise it',
    { type: 'string', format: 'uuid' },
  ),
  standard('type', 'Art und Fassung des Ereignisses', 'Type and version of the event'),
  standard('source', 'Dienst, der das Ereignis meldet', 'Service that tells the event'),
  standard('subject', 'Schlüssel: was in Reihenfolge bleibt', 'Key: what stays in order'),
  standard('time', 'Wann das Ereignis aufgezeichnet wurde', 'When the event was recorded', instant),
  ours('sourceposition', true, 'Stelle im Log des Dienstes: Dienst, Epoche, Nummer', "Place in the service's log: service, epoch, number", {
    type: 'string',
    pattern: '^[a-z-]+:[0-9]+:[0-9]+$',
  }),
  ours(
    'knownsince',
    true,
    'Seit wann es bekannt ist; wächst mit der Stelle im Log',
    'Since when it is known; grows with the place in the log',
    instant,
  ),
  ours('correlationid', true, 'Verbindet alles, was aus einer Handlung folgt', 'Connects everything that follows from one action'),
  ours('causationid', true, 'Ereignis im Dienst, aus dem dieses folgt', "The service's own event that this one follows from"),
  ours('actorrole', true, 'Rolle, in der gehandelt wurde; nie eine Person', 'Role of whoever acted; never a person'),
  ours(
    'actororg',
    true,
    'Stelle, für die gehandelt wurde: Land, Behörde oder Kreis',
    'Organisation acted for: state, authority or district',
  ),
  ours('ruleset', false, 'Fassung der Regeln, nach der entschieden wurde', 'Version of the rules that were decided under'),
  ours('traceparent', false, 'W3C Trace Context', 'W3C Trace Context', {
    type: 'string',
    pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
  }),
];

export const WATERMARK_TYPE_NAME = 'paktwerk.watermark.v1';
/** Travels in every partition beside the events: how far a service has published. Whoever only wants events passes over it. */
export const watermarkSchema: JsonObject = {
  type: 'object',
  title: WATERMARK_TYPE_NAME,
  description: 'Everything up to this position of the service has been published to this partition.',
  required: ['source', 'position', 'knownSince'],
  properties: {
    source: { type: 'string', description: 'Service' },
    position: { type: 'string', pattern: '^[a-z-]+:[0-9]+:[0-9]+$', description: "Place in the service's log" },
    knownSince: { type: 'string', format: 'date-time', description: 'Nothing recorded up to this instant will still appear' },
    epochs: {
      type: 'array',
      description: 'Where restores began newer epochs; absent while there was none',
      items: {
        type: 'object',
        properties: {
          epoch: { type: 'integer', description: 'Epoch' },
          after: { type: 'integer', description: 'Number behind which it began' },
        },
      },
    },
  },
};
