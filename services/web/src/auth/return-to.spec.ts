import { landingOf, safeReturnTo } from './return-to';

describe('where somebody lands who came by no address', () => {
  it('is the overview, and for a party its own start', () => {
    const of = (returnTo: string, ...roles: string[]) => landingOf(returnTo, { roles });
    expect([of('/', 'MINISTRY'), of('/'), of('/', 'APPLICANT'), of('/', 'SIGNATORY'), of('/', 'PARTY_MEMBER')]).toEqual([
      '/',
      '/',
      '/start',
      '/start',
      '/start',
    ]);
    expect([of('/antraege', 'APPLICANT'), of('/?stand=2024-12-31', 'APPLICANT')]).toEqual(['/antraege', '/?stand=2024-12-31']);
  });
});

describe('where signing in returns to', () => {
  it.each(['/', '/antraege/app_1?bekannt=2024-01-01', '/?stand=2024-12-31#karte'])('keeps the own page %s', (path) =>
    expect(safeReturnTo(path)).toBe(path),
  );

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/antraege/..//evil.example',
    '/%2e//evil.example/x',
    '/x/../\\evil.example',
    '//',
    '/x/..//auth/logout',
    '/x/../auth/logout',
    '/\t/evil.example',
    'antraege',
    '/auth/logout',
    undefined,
    ['/'],
    `/${'x'.repeat(3000)}`,
  ])('never leaves: %s', (path) => expect(safeReturnTo(path)).toBe('/'));
});
