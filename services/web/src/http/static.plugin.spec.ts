import { wantsPage } from './static.plugin';

describe('which addresses are the page', () => {
  it.each([
    '/',
    '/antraege?status=granted',
    '/ereignisse',
    '/ereignisse/staffing.post.filled.v1',
    '/ereignisse/staffing.post.filled.v12?x=1',
  ])('%s', (url) => expect(wantsPage(url, 'text/html,*/*')).toBe(true));
  it.each(['/api/x', '/auth/none', '/assets/none.js', '/events/none', '/favicon.ico', '/icon.svg?x=1', '/ereignisse/none.json'])(
    'not %s',
    (url) => expect(wantsPage(url, 'text/html,*/*')).toBe(false),
  );
  it('not for who wants data', () => expect(wantsPage('/antraege', 'application/json')).toBe(false));
});
