import { cookiesOf } from './cookies';

describe('two tabs that sign in at once', () => {
  it('shared one cookie, so the first went on where the second wanted to go: an attempt has none of the whole provider', () => {
    const { long, short } = cookiesOf('http://127.0.0.1:8080/anmeldung');
    expect([long.path, 'path' in short]).toEqual(['/anmeldung', false]);
  });
});
