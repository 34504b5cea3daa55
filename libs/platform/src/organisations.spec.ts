import { districtOf, isVisible, partyOf, requireBody, requireOwnParty, visibleDistrict, whereVisible } from './organisations';
import { Problem } from './problems';

const answerOf = <T>(ask: () => T): T | readonly [number, string] => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Problem) return [error.status, error.code];
    throw error;
  }
};
const REFUSED = [403, 'other-organisation'];

/** An organisation that was no five-digit key saw everything. */
describe('an organisation that is nobody', () => {
  it.each(['', 'STATE', 'states', '081115', '8111', '08111\n', '٠٨١١١', '*'])('%j is refused by every check', (organisation) => {
    const who = { organisation };
    const answers = [
      answerOf(() => visibleDistrict(who, undefined)),
      answerOf(() => visibleDistrict(who, '08111')),
      answerOf(() => visibleDistrict(who, organisation)),
      answerOf(() => districtOf(who)),
      answerOf(() => partyOf(who)),
      answerOf(() => whereVisible(who, undefined)),
      answerOf(() => requireOwnParty(who, organisation)),
      answerOf(() => requireBody(who, 'state')),
      answerOf(() => requireBody(who, 'authority')),
      answerOf(() => requireBody(who, 'audit')),
    ];
    expect(answers).toEqual(answers.map(() => REFUSED));
  });
});

describe('what a list shows', () => {
  it.each(['state', 'authority', 'audit'])('%s sees what it asks for', (organisation) =>
    expect([visibleDistrict({ organisation }, undefined), visibleDistrict({ organisation }, '08111')]).toEqual([undefined, '08111']),
  );
  it('a district sees its own, and no other for the asking', () => {
    const who = { organisation: '08111' };
    expect([visibleDistrict(who, undefined), visibleDistrict(who, '08111')]).toEqual(['08111', '08111']);
    expect(answerOf(() => visibleDistrict(who, '08115'))).toEqual(REFUSED);
  });
});

describe('what somebody sees in lists', () => {
  it('is their own: of a district not what a party in its area applies for, of that party nothing else', () => {
    expect(whereVisible({ organisation: '08128' }, undefined)).toEqual({ district: '08128', recipient: null });
    expect(whereVisible({ organisation: '08128131' }, undefined)).toEqual({ recipient: '08128131' });
    expect(whereVisible({ organisation: 'authority' }, '08128')).toEqual({ district: '08128' });
    expect(whereVisible({ organisation: 'audit' }, undefined)).toEqual({});
    expect(whereVisible({ organisation: '08128131' }, '08128')).toEqual({ recipient: '08128131', district: '08128' });
    expect(() => whereVisible({ organisation: '08128' }, '08115')).toThrow();
    expect(() => whereVisible({ organisation: 'elsewhere' }, undefined)).toThrow();
  });

  it('shows a row by district and party', () => {
    const own = { district: '08128', recipient: null };
    const partys = { district: '08128', recipient: '08128131' };
    const seen = (visible: Parameters<typeof isVisible>[1]) => [isVisible(own, visible), isVisible(partys, visible)];
    expect([{}, { district: '08128' }, { district: '08115' }, { recipient: null }, { recipient: '08128131' }].map(seen)).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
});

describe('whoever acts for a party', () => {
  it('is one of its people, and none of the state', () => {
    expect([partyOf({ organisation: '08128' }), partyOf({ organisation: 'T-WERK' })]).toEqual(['08128', 'T-WERK']);
    expect(answerOf(() => partyOf({ organisation: 'authority' }))).toEqual(REFUSED);
  });
});
