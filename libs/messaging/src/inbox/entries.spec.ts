import { Applications, goldenExample } from '@paktwerk/contracts';
import { encode } from '../cloud-message';
import { recordedEvent } from '../../spec/support';
import { toEntry } from './entries';

type Grant = Parameters<typeof Applications.GrantIssued>[0];
const grant = goldenExample(Applications.GrantIssued).data as Grant;
const { attributes } = encode(recordedEvent(1, 'applications'), Applications.GrantIssued(grant, grant.applicationId), 0);
const read = (data: unknown) =>
  toEntry({ position: 1, topic: 'applications.v1', key: 'k', attributes, data: Buffer.from(JSON.stringify(data)) });

describe('what the inbox makes of a message', () => {
  it('takes what fits its contract as it is', () => expect(read(grant)).toMatchObject({ data: grant }));

  it('takes a message from a newer producer and leaves out the fields it does not know, nested ones too', () => {
    const newer = { ...grant, addedLater: 1, lines: grant.lines.map((line) => ({ ...line, addedToo: { deep: ['x'] } })) };
    const entry = read(newer);
    expect(entry.malformed).toBeUndefined();
    expect(entry.data).toEqual(grant);
  });

  it('still sets aside what lacks a field, has a wrong type or an unknown alternative, whatever was added', () => {
    const { grantId: _, ...without } = grant;
    const [line] = grant.lines;
    for (const broken of [
      without,
      { ...without, addedLater: 1 },
      { ...grant, amountCents: '1', addedLater: 1 },
      { ...grant, lines: [{ ...line, kind: 'car' }] },
      null,
      [],
      'text',
    ])
      expect(read(broken).malformed).toEqual(expect.any(String));
  });

  it('never quotes the data in the reason', () =>
    expect(read({ ...grant, district: 'Unverwechselbar', note: 'Unverwechselbar' }).malformed).not.toContain('Unverwechselbar'));
});
