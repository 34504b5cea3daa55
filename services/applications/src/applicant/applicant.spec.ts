import { applicantKey, applicantOn, refuseEnded, whereVisible } from './applicant';

const WERBACH = {
  partyId: 'pty_1',
  key: '08128137',
  kinds: ['MUNICIPALITY' as const],
  name: 'Werbach',
  validFrom: '2011-12-31',
  ended: { on: '2025-01-01', into: { key: '08128047', name: 'Königheim' } },
};
const GROUPING = { ...WERBACH, key: 'Z-X', kinds: ['GROUPING' as const], name: 'Verbund', ended: { on: '2025-01-01' } };

describe('who applies', () => {
  it('is the party, and the district where no party in its area is named', () =>
    expect([applicantKey({ district: '08128', recipient: '08128131' }), applicantKey({ district: '08128' })]).toEqual([
      '08128131',
      '08128',
    ]));

  it('is what it was on the day: an end that is still to come does not count', () => {
    const applicant = { kinds: ['municipality'], name: 'Werbach' };
    expect(applicantOn(WERBACH, '2024-12-31')).toEqual(applicant);
    expect(applicantOn(WERBACH, '2025-01-01')).toEqual({
      ...applicant,
      ended: { on: '2025-01-01', intoKey: '08128047', intoName: 'Königheim' },
    });
    expect(applicantOn(GROUPING, '2025-01-01')).toEqual({ kinds: ['grouping'], name: 'Verbund', ended: { on: '2025-01-01' } });
  });

  it('does not draft before it is, nor once it is no more, and is told what took its place', () => {
    expect(refuseEnded(WERBACH, '2024-12-31')).toBeUndefined();
    expect(refuseEnded(WERBACH, '2025-01-01')).toEqual({
      kind: 'refused',
      code: 'party-merged',
      data: { name: 'Werbach', on: '2025-01-01', into: 'Königheim', intoKey: '08128047' },
    });
    expect(refuseEnded(GROUPING, '2025-01-01')).toEqual({
      kind: 'refused',
      code: 'party-dissolved',
      data: { name: 'Verbund', on: '2025-01-01' },
    });
    expect(refuseEnded(WERBACH, '2011-12-30')).toEqual({
      kind: 'refused',
      code: 'party-not-yet',
      data: { name: 'Werbach', validFrom: '2011-12-31' },
    });
  });
});

describe('what somebody sees in lists', () => {
  it('is their own: of a district not what a party in its area applies for, of that party nothing else', () => {
    expect(whereVisible({ organisation: '08128' }, undefined)).toEqual({ district: '08128', recipient: null });
    expect(whereVisible({ organisation: '08128131' }, undefined)).toEqual({ recipient: '08128131' });
    expect(whereVisible({ organisation: 'authority' }, '08128')).toEqual({ district: '08128' });
    expect(whereVisible({ organisation: 'audit' }, undefined)).toEqual({});
    expect(() => whereVisible({ organisation: '08128' }, '08115')).toThrow();
    expect(() => whereVisible({ organisation: 'elsewhere' }, undefined)).toThrow();
  });
});
