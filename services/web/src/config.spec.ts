import { readWebSettings, PageConfig, UpstreamConfig } from './config';
import { ReferenceDataConfig } from '@paktwerk/platform';

const ENOUGH = {
  SERVICE_PORT: '8100',
  DATABASE_URL: 'postgres://here/web',
  WEB_PUBLIC_URL: 'https://paktwerk.example/',
  SESSION_SECRET: 'a secret of at least thirty-two characters',
  OIDC_ISSUER: 'https://id.example',
  OIDC_ISSUER_NAME: 'land',
};

describe('the settings of web', () => {
  it('name the replicas of each service, and the state that the reference data names', () => {
    const settings = readWebSettings({ ...ENOUGH, UPSTREAM_CASE_MANAGEMENT: 'http://a:8100/, http://b:8100' });
    const upstreams = settings.get(UpstreamConfig);
    const page = settings.get(PageConfig);
    expect({
      caseManagement: upstreams.of('case-management'),
      staffing: upstreams.of('staffing'),
      provider: upstreams.provider,
      origin: page.publicUrl.origin,
      isTls: page.isTls,
      state: page.stateName(settings.get(ReferenceDataConfig)),
    }).toEqual({
      caseManagement: ['http://a:8100', 'http://b:8100'],
      staffing: [],
      provider: [],
      origin: 'https://paktwerk.example',
      isTls: true,
      state: 'Baden-Württemberg',
    });
  });

  it('that are wrong are all named at once', () => {
    const wrong = { ...ENOUGH, WEB_PUBLIC_URL: 'paktwerk.example', SESSION_SECRET: 'short', UPSTREAM_STAFFING: 'staffing:8100' };
    expect(() => readWebSettings(wrong)).toThrow(
      [
        'WEB_PUBLIC_URL ist keine Adresse mit http:// oder https://.',
        'WEB_PUBLIC_URL is no address with http:// or https://.',
        'SESSION_SECRET braucht mindestens 32 Zeichen.',
        'SESSION_SECRET needs at least 32 characters.',
        'UPSTREAM_STAFFING nennt „staffing:8100“, erwartet wird eine Adresse mit http:// oder https://.',
        'UPSTREAM_STAFFING names "staffing:8100", which is not an address with http:// or https://.',
      ].join('\n'),
    );
  });
});
