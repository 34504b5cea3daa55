import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { derivedId } from '@paktwerk/kernel';
import { TokenVerifier } from './token-verifier';
import type { Issuer } from './issuers';

describe('who a token is of', () => {
  let provider: Server;
  let jwksUrl: string;
  let asked: string[] = [];
  let isDown = false;
  let sign: (issuer: string, claims?: object) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'spec', alg: 'ES256' };
    provider = createServer(({ url = '' }, res) => {
      asked.push(url);
      res.setHeader('content-type', 'application/json');
      if (isDown) res.writeHead(503).end('{}');
      else res.end(JSON.stringify(url === '/jwks' ? { keys: [jwk] } : { jwks_uri: jwksUrl }));
    });
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
    sign = (issuer, claims = {}) =>
      new SignJWT({ roles: ['GRANT_CLERK'], organisation: 'authority', name: 'Jonas Weber', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'spec' })
        .setIssuer(issuer)
        .setAudience('paktwerk-api')
        .setSubject('sachbearbeitung-1')
        .setExpirationTime('5m')
        .sign(privateKey);
  });
  afterAll(() => provider.close());

  const at = (...issuers: readonly Omit<Issuer, 'jwksUrl'>[]) =>
    new TokenVerifier({ issuers: issuers.map((one) => ({ ...one, jwksUrl })), audience: 'paktwerk-api' });
  const idAt = async (address: string, ...issuers: readonly Omit<Issuer, 'jwksUrl'>[]) =>
    (await at(...issuers).verify(await sign(address))).personId;

  it('stays the same person when the provider moves to another address', async () => {
    const before = await idAt('http://127.0.0.1:8080/oidc', { name: 'demo', address: 'http://127.0.0.1:8080/oidc' });
    const after = await idAt('http://127.0.0.1:8090/oidc', { name: 'demo', address: 'http://127.0.0.1:8090/oidc' });
    expect(after).toBe(before);
  });

  it('is the same person at both addresses while it moves', async () => {
    const issuers = [
      { name: 'land', address: 'https://new.example' },
      { name: 'land', address: 'https://old.example' },
    ];
    expect(await idAt('https://old.example', ...issuers)).toBe(await idAt('https://new.example', ...issuers));
  });

  it('keeps the ids of an installation that hung on the address, when that is given as the name', async () => {
    const issuer = { name: 'https://old.example/realms/x', address: 'https://new.example/realms/x' };
    expect(await idAt(issuer.address, issuer)).toBe(derivedId('per', 'https://old.example/realms/x', 'sachbearbeitung-1'));
  });

  it('is another person at another provider, whose machines are not ours either', async () => {
    const issuers = [
      { name: 'land', address: 'https://land.example' },
      { name: 'bund', address: 'https://bund.example' },
    ];
    const verifier = at(...issuers);
    const [own, other] = await Promise.all(
      issuers.map(async ({ address }) => verifier.verify(await sign(address, { azp: 'fachverfahren' }))),
    );
    expect(own?.personId).not.toBe(other?.personId);
    expect([own?.clientId, other?.clientId]).toEqual(['fachverfahren', undefined]);
  });

  it('has an address only where the provider says that it verified it', async () => {
    const issuer = { name: 'land', address: 'https://land.example' };
    const emailOf = async (claims: object) =>
      (await at(issuer).verify(await sign(issuer.address, { email: 'a@example.org', ...claims }))).email;
    expect(await emailOf({ email_verified: true })).toBe('a@example.org');
    for (const claims of [{}, { email_verified: false }, { email_verified: 'true' }, { email_verified: 'false' }, { email_verified: 1 }])
      expect(await emailOf(claims)).toBeUndefined();
  });

  describe('at a provider that tells where its keys are', () => {
    const address = () => jwksUrl.replace('/jwks', '');
    const found = () => new TokenVerifier({ issuers: [{ name: 'land', address: address() }], audience: 'paktwerk-api' });
    beforeEach(() => (asked = []));
    afterEach(() => (isDown = false));

    it('is known by asking once, however many first requests come at once', async () => {
      const tokens = await Promise.all(Array.from({ length: 200 }, (_, n) => sign(address(), { name: `Person ${n}` })));
      const verifier = found();
      const names = (await Promise.all(tokens.map((token) => verifier.verify(token)))).map(({ name }) => name);
      expect(new Set(names).size).toBe(200);
      expect(asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
    });

    it('is asked for again once it answers', async () => {
      const [token, verifier] = [await sign(address()), found()];
      isDown = true;
      await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'identity-provider-unavailable' });
      isDown = false;
      expect(await verifier.verify(token)).toMatchObject({ name: 'Jonas Weber' });
    });
  });

  it('is refused where its provider is not configured, or signed for another', async () => {
    const verifier = at({ name: 'land', address: 'https://land.example' });
    for (const token of [await sign('https://evil.example'), 'no token', `${await sign('https://land.example')}x`])
      await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'TokenError', code: 'token-invalid' });
  });
});

describe('a verified token', () => {
  const issuer = 'https://land.example';
  const keyOf = async (kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const token = () =>
      new SignJWT({ roles: ['GRANT_CLERK'], organisation: 'authority' })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience('paktwerk-api')
        .setSubject('sachbearbeitung-1')
        .setExpirationTime('1m')
        .sign(privateKey);
    return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }, token };
  };

  it('is remembered until it expires, and no longer than the keys stay as they are', async () => {
    const [first, second] = [await keyOf('first'), await keyOf('second')];
    let keys = [first.jwk];
    let fetched = 0;
    const provider = createServer((_, res) => {
      fetched += 1;
      res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
    const verifier = new TokenVerifier({ issuers: [{ name: 'land', address: issuer, jwksUrl }], audience: 'paktwerk-api' });
    const old = await first.token();
    const person = await verifier.verify(old);
    keys = [second.jwk];
    expect(await verifier.verify(old)).toBe(person);
    expect(fetched).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // unknown keys are asked for every two seconds at most
    await verifier.verify(await second.token());
    expect(fetched).toBe(2);
    await expect(verifier.verify(old)).rejects.toMatchObject({ code: 'token-invalid' });
    provider.close();
  });
});
