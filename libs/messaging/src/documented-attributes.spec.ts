import { Staffing, WATERMARK_TYPE_NAME, cloudAttributes, goldenExample, watermarkSchema } from '@paktwerk/contracts';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { CloudEvent, Kafka } from 'cloudevents';
import { recordedEvent } from '../spec/support';
import { encode } from './cloud-message';
import { WATERMARK_TYPE, toHeaders } from './kafka/headers';

const data = goldenExample(Staffing.PostFilled).data as Parameters<typeof Staffing.PostFilled>[0];
const from = recordedEvent(7);
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const { attributes } = encode({ ...from, meta: { ...from.meta, ruleSet: 'rules@3', traceparent } }, Staffing.PostFilled(data, 'pst_1'), 0);

describe('the attributes that the public documents describe', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);

  it('are the ones that travel, every one and no other', () => {
    const headers = toHeaders(attributes);
    expect(Object.keys(headers).sort()).toEqual(['content-type', ...cloudAttributes.map((a) => `ce_${a.name}`)].sort());
    for (const { name, schema } of cloudAttributes) expect([name, ajv.validate(schema, headers[`ce_${name}`])]).toEqual([name, true]);
  });

  it('travel as the CloudEvents library maps them, which also takes them for a valid event', () => {
    const { id, type, source, ...others } = attributes;
    const { headers } = Kafka.binary(new CloudEvent({ id, type, source, ...others, data: {} }, true));
    const { ce_datacontenttype: _doubled, ...mapped } = headers as Record<string, string>;
    expect(toHeaders(attributes)).toEqual(mapped);
  });

  it('are all there without rules and trace, except those two', () => {
    const plain = toHeaders(encode(from, Staffing.PostFilled(data, 'pst_1'), 0).attributes);
    expect(cloudAttributes.filter((a) => plain[`ce_${a.name}`] === undefined).map((a) => a.name)).toEqual(
      cloudAttributes.filter((a) => !a.required).map((a) => a.name),
    );
  });

  it('and the watermark beside them', () => {
    expect(WATERMARK_TYPE).toBe(WATERMARK_TYPE_NAME);
    const mark = { source: 'staffing', position: 'staffing:1:7', knownSince: from.knownSince, epochs: [{ epoch: 2, after: 5 }] };
    expect(ajv.validate(watermarkSchema, mark) || ajv.errors).toBe(true);
  });
});
