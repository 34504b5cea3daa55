import { districtOf, isVisible, partyOf, requireBody, requireOwnParty, visibleDistrict, visibleIn, whereVisible } from './organisations';
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
    expect(whereVisible({ organisation: '08128' }, undefined)).toEqual([{ district: '08128', recipient: null }]);
    expect(whereVisible({ organisation: '08128131' }, undefined)).toEqual([{ recipient: '08128131' }]);
    expect(whereVisible({ organisation: 'authority' }, '08128')).toEqual([{ district: '08128' }]);
    expect(whereVisible({ organisation: 'audit' }, undefined)).toEqual([{}]);
    expect(whereVisible({ organisation: '08128131' }, '08128')).toEqual([{ recipient: '08128131', district: '08128' }]);
    expect(() => whereVisible({ organisation: '08128' }, '08115')).toThrow();
    expect(() => whereVisible({ organisation: 'elsewhere' }, undefined)).toThrow();
  });

  it('is what belonged to parties whose place it has taken, too', () => {
    const city = { organisation: '08111', predecessors: ['08111999'] };
    const own = [{ district: '08111', recipient: null }, { recipient: '08111999' }];
    expect(whereVisible(city, undefined)).toEqual(own);
    expect(whereVisible(city, '08111')).toEqual([own[0], { recipient: '08111999', district: '08111' }]);
    expect(answerOf(() => whereVisible(city, '08115'))).toEqual(REFUSED);
    const municipality = { organisation: '08128047', predecessors: ['08128137', '08128139'] };
    expect(whereVisible(municipality, undefined)).toEqual([
      { recipient: '08128047' },
      { recipient: '08128137' },
      { recipient: '08128139' },
    ]);
    expect(answerOf(() => requireOwnParty(municipality, '08128137'))).toBeUndefined();
    expect(answerOf(() => requireOwnParty(municipality, '08128131'))).toEqual(REFUSED);
    expect(answerOf(() => requireOwnParty({ organisation: 'authority', predecessors: ['08128137'] }, '08128137'))).toEqual(REFUSED);
  });

  it('is the same in a statement by hand', () => {
    const sql = (visible: Parameters<typeof isVisible>[1]) => {
      const params: string[] = [];
      return [visibleIn(visible, 't', (value) => `$${params.push(value)}`), params];
    };
    expect(sql([{}])).toEqual(['(true)', []]);
    expect(sql([])).toEqual(['false', []]);
    expect(sql([{ district: '08111', recipient: null }, { recipient: '08111999' }])).toEqual([
      '(t.district = $1 and t.recipient is null or t.recipient = $2)',
      ['08111', '08111999'],
    ]);
  });

  it('shows a row by district and party', () => {
    const own = { district: '08128', recipient: null };
    const partys = { district: '08128', recipient: '08128131' };
    const seen = (visible: Parameters<typeof isVisible>[1]) => [isVisible(own, visible), isVisible(partys, visible)];
    expect(
      [[{}], [{ district: '08128' }], [{ district: '08115' }], [{ recipient: null }], [{ recipient: '08128131' }], []].map(seen),
    ).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(seen([{ recipient: null }, { recipient: '08128131' }])).toEqual([true, true]);
  });
});

describe('whoever acts for a party', () => {
  it('is one of its people, and none of the state', () => {
    expect([partyOf({ organisation: '08128' }), partyOf({ organisation: 'T-WERK' })]).toEqual(['08128', 'T-WERK']);
    expect(answerOf(() => partyOf({ organisation: 'authority' }))).toEqual(REFUSED);
  });
});
