import type { Role } from '@paktwerk/auth';
import { requireInCharge, requireReader } from './who-may';

const file = { district: '08111', counsellor: 'per_a' };
const who = (personId: string, organisation: string, ...roles: Role[]) => ({ personId, organisation, roles });
const code = (f: () => void): string | undefined => {
  try {
    f();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('who may see a case', () => {
  it('the counsellor in charge reads and writes', () => {
    expect(code(() => requireInCharge(who('per_a', '08111', 'CASE_MANAGER'), file))).toBeUndefined();
    expect(code(() => requireReader(who('per_a', '08111', 'CASE_MANAGER'), file))).toBeUndefined();
  });
  it('a colleague does neither', () => {
    expect(code(() => requireInCharge(who('per_b', '08111', 'CASE_MANAGER'), file))).toBe('not-own-case');
    expect(code(() => requireReader(who('per_b', '08111', 'CASE_MANAGER'), file))).toBe('not-own-case');
  });
  it('the team lead of the district reads', () => {
    expect(code(() => requireReader(who('per_c', '08111', 'TEAM_LEAD'), file))).toBeUndefined();
    expect(code(() => requireInCharge(who('per_c', '08111', 'TEAM_LEAD'), file))).toBe('not-own-case');
  });
  it('nobody from elsewhere does, not even the state', () => {
    for (const organisation of ['08115', 'state', 'authority']) {
      expect(code(() => requireReader(who('per_a', organisation, 'TEAM_LEAD', 'CASE_MANAGER'), file))).toBe('other-organisation');
    }
  });
});
