import type { Role } from '@paktwerk/auth';
import {
  isLeadOfAnother,
  requireFileReader,
  requireInCharge,
  requireInOffice,
  requireLeadOfAnother,
  requireReader,
  requireRecorder,
  visibleTo,
} from './who-may';

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
  it('lists show a team lead all cases, a counsellor the own ones, and a data-protection officer the restricted ones', () => {
    expect(visibleTo(who('per_a', '08111', 'TEAM_LEAD', 'CASE_MANAGER'))).toEqual({});
    expect(visibleTo(who('per_a', '08111', 'CASE_MANAGER', 'DATA_PROTECTION'))).toEqual({ counsellor: 'per_a' });
    expect(visibleTo(who('per_a', '08111', 'DATA_PROTECTION'))).toEqual({ isRestricted: true });
  });
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
  it('who is in charge is no lead of their own case', () => {
    const is = (personId: string, ...roles: Role[]) => isLeadOfAnother(who(personId, '08111', ...roles), file);
    expect([is('per_c', 'TEAM_LEAD'), is('per_a', 'CASE_MANAGER', 'TEAM_LEAD'), is('per_b', 'CASE_MANAGER')]).toEqual([true, false, false]);
  });
  it('what a lead decides beside the counsellor nobody decides in a case of their own', () => {
    const may = (personId: string, organisation = '08111') =>
      code(() => requireLeadOfAnother(who(personId, organisation, 'CASE_MANAGER', 'TEAM_LEAD'), file));
    expect([may('per_c'), may('per_a'), may('per_c', '08115')]).toEqual([undefined, 'own-case', 'other-organisation']);
  });
  it('after a revocation the counsellor knows that there is a case, and reads nothing of it', () => {
    const restricted = { ...file, restrictedOn: '2022-11-20' };
    const counsellor = who('per_a', '08111', 'CASE_MANAGER');
    expect(code(() => requireReader(counsellor, restricted))).toBeUndefined();
    expect(code(() => requireFileReader(counsellor, file))).toBeUndefined();
    expect(code(() => requireFileReader(counsellor, restricted))).toBe('restricted');
    expect(code(() => requireFileReader(who('per_b', '08111', 'CASE_MANAGER'), restricted))).toBe('not-own-case');
  });
  it('whoever gives a command again reads what it recorded, and must be allowed to', () => {
    const restricted = { ...file, restrictedOn: '2022-11-20' };
    const counsellor = who('per_a', '08111', 'CASE_MANAGER');
    expect(code(() => requireRecorder(counsellor, file, true))).toBeUndefined();
    expect(code(() => requireRecorder(counsellor, restricted, false))).toBeUndefined();
    expect(code(() => requireRecorder(counsellor, restricted, true))).toBe('restricted');
    expect(code(() => requireRecorder(who('per_b', '08111', 'CASE_MANAGER'), file, false))).toBe('not-own-case');
  });
  it('the team lead reads before and after; the data-protection officer only after', () => {
    const restricted = { ...file, restrictedOn: '2022-11-20' };
    const [lead, officer] = [who('per_c', '08111', 'TEAM_LEAD'), who('per_d', '08111', 'DATA_PROTECTION')];
    for (const may of [requireReader, requireFileReader]) {
      expect(code(() => may(lead, file))).toBeUndefined();
      expect(code(() => may(lead, restricted))).toBeUndefined();
      expect(code(() => may(officer, file))).toBe('not-own-case');
      expect(code(() => may(officer, restricted))).toBeUndefined();
      expect(code(() => may(who('per_d', '08115', 'DATA_PROTECTION'), restricted))).toBe('other-organisation');
    }
  });
  it('a team lead who counsels too reads a restricted file; who may not is told since when it is restricted', () => {
    const restricted = { ...file, restrictedOn: '2022-11-20' };
    expect(code(() => requireFileReader(who('per_a', '08111', 'CASE_MANAGER', 'TEAM_LEAD'), restricted))).toBeUndefined();
    let refused: unknown;
    try {
      requireFileReader(who('per_a', '08111', 'CASE_MANAGER'), restricted);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code: 'restricted', data: { restrictedOn: '2022-11-20' } });
  });
  it('whoever has left acts as a counsellor no more, and as a lead or for data protection as anybody else does', () => {
    const restricted = { ...file, restrictedOn: '2022-11-20' };
    const left = (...roles: Role[]) => ({ ...who('per_a', '08111', 'CASE_MANAGER', ...roles), leftOn: '2022-12-31' });
    const [counsellor, officer, lead] = [left(), left('DATA_PROTECTION'), left('TEAM_LEAD')];
    for (const one of [counsellor, officer, lead]) {
      expect(code(() => requireInOffice(one))).toBe('appointment-ended');
      for (const either of [file, restricted]) {
        expect(code(() => requireInCharge(one, either))).toBe('appointment-ended');
        expect(code(() => requireRecorder(one, either, false))).toBe('appointment-ended');
      }
      expect(code(() => requireInCharge(one, { ...file, counsellor: 'per_b' }))).toBe('not-own-case');
    }
    for (const may of [requireReader, requireFileReader]) {
      for (const one of [counsellor, officer]) expect(code(() => may(one, file))).toBe('appointment-ended');
      expect(code(() => may(counsellor, restricted))).toBe('appointment-ended');
      expect(code(() => may(officer, restricted))).toBeUndefined();
      for (const either of [file, restricted]) expect(code(() => may(lead, either))).toBeUndefined();
    }
    expect(code(() => visibleTo(counsellor))).toBe('appointment-ended');
    expect([visibleTo(officer), visibleTo(lead)]).toEqual([{ isRestricted: true }, {}]);
    let refused: unknown;
    try {
      requireInOffice(counsellor);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ status: 403, data: { lastDay: '2022-12-31' } });
    expect(code(() => requireInOffice({}))).toBeUndefined();
  });
  it('nobody from elsewhere does, not even the state', () => {
    for (const organisation of ['08115', 'state', 'authority']) {
      expect(code(() => requireReader(who('per_a', organisation, 'TEAM_LEAD', 'CASE_MANAGER'), file))).toBe('other-organisation');
    }
  });
});
