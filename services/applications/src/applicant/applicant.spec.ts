import { applicantKey, applicantOn, isEnded, namesOf, partyNameOf, refuseEnded } from './applicant';

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

  it('is called as on the day of receipt; a district is called as all districts are', () => {
    const applicant = { kinds: ['municipality' as const], name: 'Werbach' };
    expect([partyNameOf({ recipient: '08128137', applicant }), partyNameOf({ recipient: '08128137' }), partyNameOf({ applicant })]).toEqual(
      ['Werbach', '08128137', null],
    );
    const districts = { organisationName: (key: string) => `Kreis ${key}` };
    const of = (recipient: string | null, recipientName: string | null) =>
      namesOf({ district: '08128', recipient, recipientName }, districts);
    expect([of(null, null), of('08128137', null), of('08128137', 'Werbach')]).toEqual([
      { districtName: 'Kreis 08128', applicantName: 'Kreis 08128' },
      { districtName: 'Kreis 08128', recipient: '08128137', applicantName: '08128137' },
      { districtName: 'Kreis 08128', recipient: '08128137', applicantName: 'Werbach' },
    ]);
  });

  it('is of one of four kinds, whatever it is called', () => {
    const { ended: _ended, ...party } = WERBACH;
    expect(applicantOn({ ...party, kinds: ['DISTRICT', 'MUNICIPALITY', 'GROUPING', 'CARRIER'] }, '2024-12-31').kinds).toEqual([
      'district',
      'municipality',
      'grouping',
      'carrier',
    ]);
    expect([isEnded(party, '2099-12-31'), isEnded(WERBACH, '2024-12-31'), isEnded(WERBACH, '2025-01-01')]).toEqual([false, false, true]);
    expect(refuseEnded(party, '2011-12-31')).toBeUndefined();
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
