import type { Role } from './actor';
import { ROLES } from './actor';
import { actsFor, bodyOf, rolesWithin, seesParty } from './organisations';

/** Organisations that are nobody, though some look like somebody. */
const NOBODY = [
  '',
  ' ',
  'STATE',
  'state ',
  'states',
  'ministry',
  '8111',
  '081115',
  '08111 ',
  '08111\n',
  '0811a',
  '٠٨١١١',
  'null',
  '*',
  'all',
];

describe('what an organisation is', () => {
  it('knows the bodies of the state and districts', () =>
    expect(['state', 'authority', 'audit', '08111'].map(bodyOf)).toEqual(['state', 'authority', 'audit', 'district']));
  it.each(NOBODY)('knows nobody in %j, who sees no district', (organisation) => {
    expect(bodyOf(organisation)).toBeUndefined();
    expect(seesParty({ organisation }, '08111')).toBe(false);
    expect(seesParty({ organisation }, organisation)).toBe(false);
  });
  it('knows other parties by their keys, who see no district by that', () => {
    for (const key of ['08128131', '08111000', 'T-CARITAS', 'Z-TAUBER-2']) {
      expect(bodyOf(key)).toBe('party');
      expect(seesParty({ organisation: key }, key.slice(0, 5))).toBe(false);
      expect(seesParty({ organisation: key }, key)).toBe(true);
      expect(seesParty({ organisation: '08128' }, key)).toBe(false);
    }
    for (const key of ['0812813', '081281311', 'T-', 'T-caritas', 'X-CARITAS', 'T-A\n', '٠٨١٢٨١٣١']) expect(bodyOf(key)).toBeUndefined();
  });

  it('shows a district its own, and the bodies of the state all', () => {
    const seen = (organisation: string) => ['08111', '08115'].filter((d) => seesParty({ organisation }, d));
    expect(['state', 'authority', 'audit', '08111', '08115'].map(seen)).toEqual([
      ['08111', '08115'],
      ['08111', '08115'],
      ['08111', '08115'],
      ['08111'],
      ['08115'],
    ]);
  });
  it('shows what belonged to a party whose place it has taken, but to nobody of the state by that', () => {
    const who = { organisation: '08128047', predecessors: ['08128137'] };
    expect(['08128047', '08128137', '08128131'].map((key) => seesParty(who, key))).toEqual([true, true, false]);
    expect([actsFor(who, '08128137'), actsFor({ ...who, organisation: 'authority' }, '08128137')]).toEqual([true, false]);
  });
  it('counts a role only within its own body', () => {
    const all = [...ROLES];
    const within = Object.fromEntries((['state', 'authority', 'audit', 'district', 'party'] as const).map((b) => [b, rolesWithin(all, b)]));
    expect(within).toEqual({
      state: ['MINISTRY', 'OPERATIONS', 'SUBSCRIBER'],
      authority: ['GRANT_CLERK', 'GRANT_REVIEWER', 'SUBSCRIBER'],
      audit: ['AUDITOR', 'SUBSCRIBER'],
      district: ['APPLICANT', 'SIGNATORY', 'CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION', 'SUBSCRIBER'],
      party: ['PARTY_MEMBER'],
    } satisfies Record<string, Role[]>);
  });
});
