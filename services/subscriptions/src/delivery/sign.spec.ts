import { Webhook } from 'standardwebhooks';
import { newSecret, signedHeaders } from './sign';

const body = Buffer.from('{"specversion":"1.0","data":{"titleDe":"Grüße"}}');

describe('a signature', () => {
  it('is accepted by the reference library, and only for what was signed', () => {
    const secret = newSecret();
    const headers = signedHeaders('evt-1', new Date(), body, [secret]);
    expect(new Webhook(secret).verify(body.toString(), headers)).toMatchObject({ specversion: '1.0' });
    expect(() => new Webhook(newSecret()).verify(body.toString(), headers)).toThrow('No matching signature');
    expect(() => new Webhook(secret).verify(`${body.toString()} `, headers)).toThrow('No matching signature');
    expect(() => new Webhook(secret).verify(body.toString(), { ...headers, 'webhook-id': 'evt-2' })).toThrow('No matching signature');
    expect(() =>
      new Webhook(secret).verify(body.toString(), signedHeaders('evt-1', new Date(Date.now() - 600_000), body, [secret])),
    ).toThrow('too old');
  });

  it('is accepted with the old and the new secret while both are valid', () => {
    const [old, young] = [newSecret(), newSecret()];
    const headers = signedHeaders('evt-1', new Date(), body, [old, young]);
    for (const secret of [old, young]) expect(() => new Webhook(secret).verify(body.toString(), headers)).not.toThrow();
  });

  it('is never left out', () =>
    expect(() => signedHeaders('id', new Date(), Buffer.from('{}'), [])).toThrow('Nothing is sent without a signature.'));
});
