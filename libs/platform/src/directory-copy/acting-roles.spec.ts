import { ActingRoles } from './acting-roles';
import type { DirectoryCopy } from './directory-copy';
import type { Reached } from '../freshness';

const acting = ({
  roles = [],
  confirmedAt = new Date().toISOString(),
  position = 'directory:1:7',
  reached = 'reached',
  isHeard = true,
  predecessors = [],
  isUnmoved = () => false,
  asked = () => undefined,
}: {
  roles?: readonly ('EDIT' | 'SIGN' | 'FINANCE' | 'ADMINISTER')[];
  confirmedAt?: string;
  position?: string;
  reached?: Reached;
  isHeard?: boolean;
  predecessors?: readonly string[];
  isUnmoved?: () => boolean;
  asked?: () => void;
}) =>
  new ActingRoles(
    {
      rolesOf: (key: string) => Promise.resolve(key === 'T-X' ? { key, roles } : undefined),
      predecessorsOf: (key: string) => {
        asked();
        return Promise.resolve(key === 'T-X' ? predecessors : []);
      },
    } as unknown as DirectoryCopy,
    { today: () => Promise.resolve('2026-01-01') },
    { reached: () => Promise.resolve(reached), isUnmovedSince: isUnmoved },
    {
      watermarkOf: () => Promise.resolve(isHeard ? { position, knownSince: confirmedAt, inboxPosition: 3, confirmedAt } : undefined),
    },
  );

describe('what a right at a party opens', () => {
  it('is drafting by EDIT and signing by SIGN; finance and administration open nothing here', async () =>
    expect(await acting({ roles: ['EDIT', 'SIGN', 'FINANCE', 'ADMINISTER'] }).of('T-X', 'per_x')).toEqual({
      organisation: 'T-X',
      roles: ['APPLICANT', 'SIGNATORY'],
    }));

  it('is open for the parties whose place theirs has taken, to whoever has a right there', async () => {
    const predecessors = ['T-A', 'T-B'];
    expect(await acting({ roles: ['EDIT'], predecessors }).of('T-X', 'per_x')).toEqual({
      organisation: 'T-X',
      roles: ['APPLICANT'],
      predecessors,
    });
    expect(await acting({ predecessors }).of('T-X', 'per_x')).toEqual({ organisation: 'T-X', roles: [] });
    expect([await acting({ predecessors }).inherited('T-X'), await acting({}).inherited('T-X')]).toEqual([{ predecessors }, {}]);
  });

  it('asks whose place a district has taken once, until the copy has moved', async () => {
    let [isUnmoved, times] = [true, 0];
    const roles = acting({ predecessors: ['T-A'], isUnmoved: () => isUnmoved, asked: () => void (times += 1) });
    for (const _ of [1, 2, 3]) expect(await roles.inherited('T-X')).toEqual({ predecessors: ['T-A'] });
    expect(times).toBe(1);
    expect(await roles.inherited('T-Y')).toEqual({});
    isUnmoved = false;
    await roles.inherited('T-X');
    expect(times).toBe(3);
  });

  it('is nothing for a party that the copy does not know', async () =>
    expect(await acting({ roles: ['EDIT'] }).of('T-Y', 'per_x')).toEqual({ organisation: 'T-Y', roles: [] }));
});

describe('the copy is current', () => {
  it('once it has read all that the directory has said', async () => expect(await acting({}).isCurrent()).toBe(true));

  it.each([
    ['it lies behind what has arrived', { reached: 'behind' }],
    ['nothing of the directory was ever heard', { isHeard: false }],
    ['the directory has not been heard for a minute', { confirmedAt: new Date(Date.now() - 60_000).toISOString() }],
  ] as const)('not while %s', async (_, parts) => expect(await acting(parts).isCurrent()).toBe(false));
});
