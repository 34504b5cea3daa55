import type { Role } from './actor';
import { ROLES } from './actor';
import { bodyOf, rolesWithin, seesDistrict } from './organisations';

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
    expect(seesDistrict({ organisation }, '08111')).toBe(false);
    expect(seesDistrict({ organisation }, organisation)).toBe(false);
  });
  it('shows a district its own, and the bodies of the state all', () => {
    const seen = (organisation: string) => ['08111', '08115'].filter((d) => seesDistrict({ organisation }, d));
    expect(['state', 'authority', 'audit', '08111', '08115'].map(seen)).toEqual([
      ['08111', '08115'],
      ['08111', '08115'],
      ['08111', '08115'],
      ['08111'],
      ['08115'],
    ]);
  });
  it('counts a role only within its own body', () => {
    const all = [...ROLES];
    const within = Object.fromEntries((['state', 'authority', 'audit', 'district'] as const).map((b) => [b, rolesWithin(all, b)]));
    expect(within).toEqual({
      state: ['MINISTRY', 'OPERATIONS', 'SUBSCRIBER'],
      authority: ['GRANT_CLERK', 'GRANT_REVIEWER', 'SUBSCRIBER'],
      audit: ['AUDITOR', 'SUBSCRIBER'],
      district: ['APPLICANT', 'SIGNATORY', 'CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION', 'SUBSCRIBER'],
    } satisfies Record<string, Role[]>);
  });
});
