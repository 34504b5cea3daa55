import { readSetting } from '@paktwerk/config';
import { IdentityConfig } from './identity-config';

const env = { OIDC_ISSUER: 'https://id.example', OIDC_ISSUER_NAME: 'land' };
const issuersOf = (more: Record<string, string | undefined>) => readSetting(IdentityConfig, { ...env, ...more }).issuers;
const refusal = (more: Record<string, string | undefined>): string | undefined => {
  try {
    issuersOf(more);
  } catch (error) {
    return (error as Error).message.split('\n')[1];
  }
  return 'accepted';
};

describe('the providers whose tokens are accepted', () => {
  it('are one, with its keys where they are named', () =>
    expect(issuersOf({ OIDC_JWKS_URL: 'http://keys' })).toEqual([{ name: 'land', address: 'https://id.example', jwksUrl: 'http://keys' }]));

  it('are several, the one people sign in at first', () =>
    expect(issuersOf({ OIDC_FURTHER_ISSUERS: 'land=https://old.example, https://o.example/x=https://n.example/x' })).toEqual([
      { name: 'land', address: 'https://id.example' },
      { name: 'land', address: 'https://old.example' },
      { name: 'https://o.example/x', address: 'https://n.example/x' },
    ]));

  it('are refused without a name, so that no start makes other people of those who are stored', () =>
    expect(refusal({ OIDC_ISSUER_NAME: undefined })).toMatch(/^OIDC_ISSUER_NAME is not set: .*the address that OIDC_ISSUER had then/));

  it.each([
    ['land', 'OIDC_FURTHER_ISSUERS names "land", which is not of the form name=address.'],
    ['=https://x.example', 'OIDC_FURTHER_ISSUERS names "=https://x.example", which is not of the form name=address.'],
    ['bund=https://id.example', 'OIDC_FURTHER_ISSUERS names https://id.example a second time.'],
    ['a=https://x.example,b=https://x.example', 'OIDC_FURTHER_ISSUERS names https://x.example a second time.'],
  ])('are refused as %s', (given, sentence) => expect(refusal({ OIDC_FURTHER_ISSUERS: given })).toBe(sentence));
});
