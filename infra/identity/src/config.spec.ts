import { readSetting } from '@paktwerk/config';
import { Config } from './config';

const readConfig = (env: Readonly<Record<string, string | undefined>>) => readSetting(Config, env);

const env = {
  OIDC_ISSUER: 'http://127.0.0.1:8080/oidc',
  OIDC_PORT: '8110',
  WEB_PUBLIC_URL: 'http://127.0.0.1:8080',
  OIDC_CLIENT_SECRET: 'a',
  OIDC_CLI_SECRET: 'b',
  OIDC_KEYS_FILE: '/nowhere/keys.json',
};

describe('the demo identity provider', () => {
  it('listens on loopback', () => {
    expect(readConfig(env).host).toBe('127.0.0.1');
  });

  it.each([{ OIDC_HOST: '0.0.0.0' }, { OIDC_ISSUER: 'https://paktwerk.example.org/oidc' }])(
    'refuses %j, because everybody knows its password',
    (change) => {
      expect(() => readConfig({ ...env, ...change })).toThrow('loopback only');
    },
  );

  it('names what is missing', () => {
    expect(() => readConfig({ ...env, OIDC_CLI_SECRET: undefined })).toThrow('OIDC_CLI_SECRET is not set');
  });
});
