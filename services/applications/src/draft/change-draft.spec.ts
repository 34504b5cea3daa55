import { aMeasure, aPost, someRules } from '../application/application.fixture';
import { familyOf } from '../funding/funding';
import { changeFields } from './change-draft';
import { aDraft } from './draft.fixture';

const { cap } = familyOf(someRules().funding);

describe('a change of a draft', () => {
  it('lets the amount of a line follow from its share', () =>
    expect(changeFields(aDraft({ lines: [aPost()] }), [{ field: '/lines/line-1/share', from: 0.5, to: 0.48 }], cap)).toEqual({
      lines: [aPost({ share: 48, amountCents: 3_072_000 })],
    }));

  it('leaves an amount that was named itself', () =>
    expect(changeFields(aDraft({ lines: [aPost()] }), [{ field: '/lines/line-1/amountCents', from: 3_200_000, to: 5 }], cap)).toEqual({
      lines: [aPost({ amountCents: 5 })],
    }));

  it('leaves the amounts of the lines that it does not touch', () => {
    const other = aPost({ lineId: 'line-2', amountCents: 7 });
    const measure = aMeasure({ lineId: 'line-3' });
    const draft = aDraft({ lines: [aPost(), other, measure] });
    expect(changeFields(draft, [{ field: '/lines/line-1/months', from: null, to: 6 }], cap)).toEqual({
      lines: [aPost({ months: 6, amountCents: 1_600_000 }), other, measure],
    });
  });

  it('calculates a new line that names no amount', () => {
    const line = { kind: 'post', share: 1, tier: 'A_SOCIAL_DEGREE', amountCents: 0 };
    expect(changeFields(aDraft(), [{ field: '/lines/new', from: null, to: line }], cap)).toEqual({
      lines: [aPost({ lineId: 'new', share: 100, amountCents: 6_400_000 })],
    });
  });

  it('tells of a clash with both values', () =>
    expect(changeFields(aDraft({ lines: [aPost()] }), [{ field: '/lines/line-1/share', from: 1, to: 0.25 }], cap)).toEqual([
      { field: '/lines/line-1/share', seen: 1, now: 0.5, yours: 0.25 },
    ]));

  it.each([
    ['DE02120300000000202052', 'iban-checksum-wrong'],
    ['DE0212030000000020205', 'iban-length-wrong'],
    ['XX02120300000000202051', 'iban-country-unknown'],
    ['Sparkasse', 'iban-country-unknown'],
  ])('refuses the IBAN %s: %s', (iban, code) =>
    expect(changeFields(aDraft(), [{ field: '/bank/iban', from: null, to: iban }], cap)).toEqual({
      kind: 'refused',
      code,
      data: { field: '/bank/iban', given: iban.toUpperCase() },
    }),
  );

  it('takes the spaces out of an IBAN and refuses a BIC that is none', () => {
    expect(changeFields(aDraft(), [{ field: '/bank/iban', from: null, to: 'de02 1203 0000 0000 2020 51' }], cap)).toEqual({
      lines: [],
      bank: { iban: 'DE02120300000000202051' },
    });
    expect(changeFields(aDraft(), [{ field: '/bank/bic', from: null, to: 'BYLADEM10' }], cap)).toEqual({
      kind: 'refused',
      code: 'bic-invalid',
      data: { field: '/bank/bic', given: 'BYLADEM10' },
    });
  });

  it('refuses a value that does not fit its field, by the name of the field', () => {
    const half = () => changeFields(aDraft({ lines: [aPost()] }), [{ field: '/lines/line-1/share', from: 0.5, to: 'halb' }], cap);
    expect(half).toThrow(expect.objectContaining({ status: 400, code: 'invalid-request' }) as Error);
  });

  it('refuses a share of thousandths', () =>
    expect(changeFields(aDraft({ lines: [aPost()] }), [{ field: '/lines/line-1/share', from: 0.5, to: 0.475 }], cap)).toEqual({
      kind: 'refused',
      code: 'share-not-hundredths',
      data: { field: '/lines/0/share', lineId: 'line-1', given: 0.475 },
    }));
});
