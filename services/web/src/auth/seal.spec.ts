import { newSessionId, Seal, sessionIdHash } from './seal';

const seal = new Seal('a secret of at least thirty-two characters');

describe('Seal', () => {
  it('opens what it closed, in the place it was closed for', () => {
    const box = seal.close({ accessToken: 'abc' }, 'here');
    expect(seal.open(box, 'here')).toEqual({ accessToken: 'abc' });
    expect(box.toString('latin1')).not.toContain('abc');
  });

  it('does not open in another place, changed, or with another secret', () => {
    const box = seal.close({ a: 1 }, 'here');
    const changed = Buffer.from(box);
    changed[changed.length - 1]! ^= 1;
    expect(seal.open(box, 'there')).toBeUndefined();
    expect(seal.open(changed, 'here')).toBeUndefined();
    expect(new Seal('another secret of thirty-two characters!').open(box, 'here')).toBeUndefined();
    expect(seal.open(Buffer.alloc(3), 'here')).toBeUndefined();
  });

  it('gives every session its own CSRF token', () => {
    const [a, b] = [newSessionId(), newSessionId()];
    expect(seal.isCsrfToken(a, seal.csrfToken(a))).toBe(true);
    expect(seal.isCsrfToken(a, seal.csrfToken(b))).toBe(false);
    expect(seal.isCsrfToken(a, undefined)).toBe(false);
    expect(sessionIdHash(a)).not.toContain(a);
  });
});
