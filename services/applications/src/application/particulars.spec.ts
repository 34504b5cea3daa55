import { parseBank, partnerTwice } from './particulars';

const IBAN = 'DE02120300000000202051';
const refused = (code: string, field: string, given: string) => ({ kind: 'refused', code, data: { field, given } });

describe('an account', () => {
  it('is stored without its spaces, in capitals', () =>
    expect(parseBank({ iban: ' de02 1203 0000 0000 2020 51 ', bic: 'byladem1 001' })).toEqual({ iban: IBAN, bic: 'BYLADEM1001' }));
  it('may be half of one', () => {
    expect(parseBank({ iban: IBAN })).toEqual({ iban: IBAN });
    expect(parseBank({ bic: 'BYLADEM1001' })).toEqual({ bic: 'BYLADEM1001' });
    expect(parseBank({})).toEqual({});
  });
  it.each([
    ['country nobody knows', 'iban-country-unknown', 'XX02120300000000202051'],
    ['length is wrong', 'iban-length-wrong', 'DE0212030000000020205'],
    ['digits do not add up', 'iban-checksum-wrong', 'DE03120300000000202051'],
    ['letters stand where digits belong', 'iban-checksum-wrong', 'DE0212030000000020205A'],
  ])('is refused where its %s', (_, code, iban) => expect(parseBank({ iban })).toEqual(refused(code, '/bank/iban', iban)));
  it('is refused where its bank is none', () =>
    expect(parseBank({ iban: IBAN, bic: 'BYL ADEM' })).toEqual(refused('bic-invalid', '/bank/bic', 'BYLADEM')));
});

describe('partners', () => {
  const [a, b] = ['a', 'b'].map((partnerId) => ({ partnerId, name: 'Caritas' }));
  it('are named once', () => {
    expect(partnerTwice([])).toBeUndefined();
    expect(partnerTwice([a!, b!])).toBeUndefined();
    expect(partnerTwice([a!, b!, a!])).toEqual({
      kind: 'refused',
      code: 'partner-twice',
      data: { field: '/partners/2/partnerId', partnerId: 'a' },
    });
  });
});
