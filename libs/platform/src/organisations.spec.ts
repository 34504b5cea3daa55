import { districtOf, requireBody, requireOwnParty, visibleDistrict } from './organisations';
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
