import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Role, VerifiedPerson } from '@paktwerk/auth';
import { AuthGuard } from './auth.guard';
import type { Successor } from './directory-copy/acting-roles';
import type { District } from './districts';
import type { PaktwerkRequest } from './http';
import type { Problem } from './problems';

const PERSON: VerifiedPerson = { personId: 'per_anna', name: 'Anna', roles: ['PARTY_MEMBER'], organisation: '08128131' };

/** One call of a route that these roles may call, by somebody whose rights open roles: now, and once the copy has caught up. */
const call = async (
  allowed: readonly (Role | 'ANY')[],
  given: readonly (readonly Role[])[],
  {
    isCurrent = true,
    key = PERSON.organisation,
    person = PERSON,
    successor,
  }: { isCurrent?: boolean; key?: string; person?: VerifiedPerson; successor?: Successor } = {},
) => {
  const request = { headers: { authorization: 'Bearer x' } } as PaktwerkRequest;
  let asked = 0;
  let waited = 0;
  const guard = new AuthGuard(
    { getAllAndOverride: () => allowed } as unknown as Reflector,
    { verify: () => Promise.resolve(person) },
    { find: (district: string) => ({ key: district }) as District },
    () => undefined,
    {
      of: () => {
        const roles = given[Math.min(asked, given.length - 1)] ?? [];
        asked += 1;
        return Promise.resolve({ organisation: key, roles });
      },
      inherited: () => Promise.resolve({ predecessors: ['08128137'] }),
      successorOf: () => Promise.resolve(successor),
      isCurrent: () => {
        waited += 1;
        return Promise.resolve(isCurrent);
      },
    },
  );
  const context = {
    getType: () => 'http',
    getHandler: () => undefined,
    getClass: () => undefined,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  const refused = await guard.canActivate(context).then(
    () => undefined,
    (error: unknown) => {
      const { status, code, data, headers } = error as Problem;
      return { status, code, data, headers };
    },
  );
  return { ...(refused ? { refused } : { actor: request.actor }), waited };
};

describe('who acts for a party that is no district', () => {
  it('does what their right opens, under the key that the party applies under', async () =>
    expect(await call(['APPLICANT', 'SIGNATORY'], [['SIGNATORY']], { key: '08111' })).toEqual({
      actor: { ...PERSON, organisation: '08111', roles: ['SIGNATORY', 'PARTY_MEMBER'], role: 'SIGNATORY' },
      waited: 0,
    }));

  it('is told which right is missing, once all that the directory has said is here', async () =>
    expect(await call(['SIGNATORY'], [['APPLICANT']])).toEqual({
      refused: { status: 403, code: 'right-missing', data: { allowed: ['SIGN'], organisation: '08128131' }, headers: {} },
      waited: 1,
    }));

  it('is asked to try again while something of the directory is on its way', async () =>
    expect(await call(['APPLICANT'], [[]], { isCurrent: false })).toEqual({
      refused: { status: 503, code: 'rights-not-known-yet', data: {}, headers: { 'retry-after': '1' } },
      waited: 1,
    }));

  it('is let in by a right that arrives meanwhile', async () =>
    expect(await call(['APPLICANT'], [[], ['APPLICANT']])).toMatchObject({ actor: { role: 'APPLICANT' }, waited: 1 }));

  it('waits for nothing where no right opens the route', async () =>
    expect(await call(['GRANT_CLERK'], [['APPLICANT']])).toEqual({
      refused: { status: 403, code: 'role-missing', data: { allowed: ['GRANT_CLERK'] }, headers: {} },
      waited: 0,
    }));

  it('is told what has taken the place of a party that is no more', async () => {
    const data = { name: 'Werbach', on: '2025-01-01', into: 'Königheim', intoKey: '08128047' };
    expect(await call(['APPLICANT'], [[]], { successor: data })).toEqual({
      refused: { status: 403, code: 'succeeded', data, headers: {} },
      waited: 1,
    });
  });

  it('acts for the parties whose place theirs has taken, also where roles stand in the token', async () => {
    const person: VerifiedPerson = { ...PERSON, roles: ['APPLICANT'], organisation: '08111' };
    expect(await call(['APPLICANT'], [[]], { person })).toEqual({
      actor: { ...person, predecessors: ['08128137'], role: 'APPLICANT' },
      waited: 0,
    });
  });

  it('reads without any right what everybody signed in may read', async () =>
    expect(await call(['ANY'], [[]])).toMatchObject({ actor: { role: 'PARTY_MEMBER', roles: ['PARTY_MEMBER'] }, waited: 0 }));
});
