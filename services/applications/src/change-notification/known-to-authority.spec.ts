import { acknowledged, drafted, sent } from './change.fixture';
import { knownToAuthority } from './known-to-authority';

describe('what the authority knows of a change', () => {
  const [first, last] = [drafted({ reason: 'Die Kollegin ist krank.' }), drafted()];
  it('is nothing before it is sent', () => {
    expect(knownToAuthority([])).toEqual([]);
    expect(knownToAuthority([first, last])).toEqual([]);
  });
  it('is never what was written before and written anew', () =>
    expect(knownToAuthority([first, last, sent(), acknowledged()])).toEqual([last, sent(), acknowledged()]));
});
