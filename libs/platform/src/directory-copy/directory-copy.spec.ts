import { ActingPeople, Directory } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { projectIn } from '@paktwerk/projections';
import type { LogEntry } from '@paktwerk/projections';
import { Database, migrate } from '@paktwerk/postgres';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { DirectoryCopy, PREDECESSORS } from './directory-copy';
import { DirectoryCopy1767700000055, PartiesBySuccessor1768900000294 } from './migration';
import { directoryCopy } from './projection';

const pty = (key: string) => derivedId('pty', key);
const per = (name: string) => derivedId('per', name);
const source = 'spec';

const registered = (kind: 'DISTRICT' | 'MUNICIPALITY' | 'CARRIER', key: string, name: string, party = key) =>
  Directory.PartyRegistered({ partyId: pty(party), kind, key, name, source, effectiveOn: '2011-12-31' }, pty(party));
const granted = (party: string, n: number, who: string, role: 'EDIT' | 'SIGN' | 'ADMINISTER', from: IsoDate, lastDay?: IsoDate) =>
  ActingPeople.RoleGranted(
    {
      partyId: pty(party),
      grantId: derivedId('rgt', String(n)),
      personId: per(who),
      role,
      from,
      ...(lastDay === undefined ? {} : { lastDay }),
      effectiveOn: from,
    },
    pty(party),
  );
const belongs = (signIn: string, person: string) =>
  ActingPeople.SignInBelongs({ signIn: per(signIn), person: per(person), effectiveOn: '2026-01-01' }, per(signIn));

describeWithPostgres('the copy of the directory', () => {
  let test: TestDatabase;
  let db: Database;
  let copy: DirectoryCopy;
  beforeEach(async () => {
    test = await createTestDatabase('directory-copy');
    await migrate(test.url, [DirectoryCopy1767700000055, PartiesBySuccessor1768900000294]);
    db = new Database(test.pool);
    copy = new DirectoryCopy(db);
  });
  afterEach(() => test.drop());

  const hear = async (...events: readonly PublicEvent[]) => {
    // One by one: the smallest batches there are.
    for (const { type, data } of events)
      await db.tx((tx) => projectIn(tx, directoryCopy, [{ type, data, position: 1 } as unknown as LogEntry]));
  };

  it('knows a party by its key, under the name that it has on the day', async () => {
    await hear(
      registered('MUNICIPALITY', '08128131', 'Wertheim'),
      Directory.PartyRenamed({ partyId: pty('08128131'), name: 'Stadt Wertheim', source, effectiveOn: '2024-01-01' }, pty('08128131')),
    );
    const party = { partyId: pty('08128131'), key: '08128131', kinds: ['MUNICIPALITY'], validFrom: '2011-12-31' };
    expect(await copy.party('08128131', '2023-12-31')).toEqual({ ...party, name: 'Wertheim' });
    expect(await copy.party('08128131', '2024-01-01')).toEqual({ ...party, name: 'Stadt Wertheim' });
    expect(await copy.party('08128131', '1999-01-01')).toEqual({ ...party, name: 'Wertheim' });
    expect(await copy.party('08128132', '2024-01-01')).toBeUndefined();
  });

  it('knows what a merged party has become part of, under the name of that day', async () => {
    await hear(
      registered('MUNICIPALITY', '08128137', 'Werbach'),
      registered('MUNICIPALITY', '08128047', 'Königheim'),
      Directory.PartyMerged({ partyId: pty('08128137'), intoPartyId: pty('08128047'), source, effectiveOn: '2025-01-01' }, pty('08128137')),
    );
    expect(await copy.party('08128137', '2026-01-01')).toMatchObject({
      name: 'Werbach',
      ended: { on: '2025-01-01', into: { key: '08128047', name: 'Königheim' } },
    });
  });

  it('follows mergers one after another, each from its day on, and nobody acts for who was merged', async () => {
    const merged = (key: string, into: string, effectiveOn: IsoDate) =>
      Directory.PartyMerged({ partyId: pty(key), intoPartyId: pty(into), source, effectiveOn }, pty(key));
    const [a, b, c, d] = ['08128001', '08128002', '08128003', '08128004'] as const;
    await hear(
      ...[a, b, c, d].map((key) => registered('MUNICIPALITY', key, key)),
      granted(a, 1, 'anna', 'EDIT', '2020-01-01'),
      merged(a, b, '2023-01-01'),
      merged(b, c, '2025-01-01'),
      merged(d, c, '2099-01-01'),
    );
    const days = ['2022-12-31', '2023-01-01', '2024-12-31', '2025-01-01'];
    const on = <T>(ask: (day: IsoDate) => Promise<T>) => Promise.all(days.map(ask));
    expect(await on((day) => copy.predecessorsOf(b, day))).toEqual([[], [a], [a], [a]]);
    expect(await on((day) => copy.predecessorsOf(c, day))).toEqual([[], [], [], [a, b]]);
    expect(await on(async (day) => (await copy.heirOf(a, day))?.key)).toEqual([a, b, b, c]);
    expect(await copy.succession(a, '2026-01-01')).toEqual([a, b, c]);
    expect(await copy.heirOf('08128999', '2026-01-01')).toBeUndefined();
    expect(await on(async (day) => (await copy.rolesOf(a, per('anna'), day))?.roles)).toEqual([['EDIT'], [], [], []]);
  });

  it('finds those whose place was taken without reading all parties', async () => {
    await db.query(`insert into rm_copied_parties_v1 (party_id, key, kinds, valid_from, valid_until, successor_id)
      select 'pty_' || i, 'T-' || i, '{CARRIER}', '2000-01-01', case when i % 500 = 0 then date '2020-01-01' end, case when i % 500 = 0 then 'pty_1' end
      from generate_series(1, 3000) i`);
    await db.query('analyze rm_copied_parties_v1');
    const rows = await db.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${PREDECESSORS}`, ['T-1', '2026-01-01']);
    expect(rows.map((r) => r['QUERY PLAN']).join('\n')).not.toContain('Seq Scan on rm_copied_parties_v1');
    expect(await copy.predecessorsOf('T-1', '2026-01-01')).toEqual(['T-1000', 'T-1500', 'T-2000', 'T-2500', 'T-3000', 'T-500']);
  });

  it.each([
    ['DISTRICT', 'MUNICIPALITY'],
    ['MUNICIPALITY', 'DISTRICT'],
  ] as const)('knows a Stadtkreis by both keys as one party that applies as the district: %s first', async (...kinds) => {
    for (const kind of kinds) await hear(registered(kind, kind === 'DISTRICT' ? '08111' : '08111000', 'Stuttgart', '08111'));
    for (const key of ['08111', '08111000'])
      expect(await copy.party(key, '2026-01-01')).toMatchObject({ key: '08111', kinds, name: 'Stuttgart' });
  });

  it('knows who leads a grouping, also after the leading member has left, and that it is dissolved', async () => {
    const members = ['08128131', '08225032'].map((key) => ({ partyId: pty(key), parts: 1 }));
    const grouping = { partyId: pty('Z-X'), source };
    await hear(
      registered('MUNICIPALITY', '08128131', 'Wertheim'),
      registered('MUNICIPALITY', '08225032', 'Walldürn'),
      Directory.GroupingFormed(
        { ...grouping, key: 'Z-X', name: 'Verbund', members, leadPartyId: pty('08128131'), effectiveOn: '2022-01-01' },
        pty('Z-X'),
      ),
    );
    expect(await copy.party('Z-X', '2023-01-01')).toMatchObject({ kinds: ['GROUPING'], name: 'Verbund', leadKey: '08128131' });
    await hear(
      Directory.GroupingMemberLeft(
        { ...grouping, memberId: pty('08128131'), newLeadPartyId: pty('08225032'), effectiveOn: '2024-01-01' },
        pty('Z-X'),
      ),
      Directory.GroupingDissolved({ ...grouping, effectiveOn: '2025-01-01' }, pty('Z-X')),
    );
    expect(await copy.party('Z-X', '2023-01-01')).toMatchObject({ leadKey: '08225032', ended: { on: '2025-01-01' } });
  });

  it('says what somebody may do on each day, by whichever sign-in', async () => {
    await hear(
      registered('CARRIER', 'T-X', 'Träger'),
      granted('T-X', 1, 'anna', 'EDIT', '2026-01-10', '2026-01-31'),
      granted('T-X', 2, 'anna-neu', 'SIGN', '2026-01-20'),
      granted('T-X', 3, 'berta', 'ADMINISTER', '2026-01-01'),
      belongs('anna-mobil', 'anna-neu'), // linked
      belongs('anna-neu', 'anna'), // and merged later
    );
    const on = (who: string, day: IsoDate) => copy.rolesOf('T-X', per(who), day);
    expect(await on('anna', '2026-01-09')).toEqual({ key: 'T-X', roles: [] });
    for (const who of ['anna', 'anna-neu', 'anna-mobil']) {
      expect(await on(who, '2026-01-31')).toEqual({ key: 'T-X', roles: ['EDIT', 'SIGN'] });
      expect(await on(who, '2026-02-01')).toEqual({ key: 'T-X', roles: ['SIGN'] });
    }
    expect(await on('berta', '2026-01-31')).toEqual({ key: 'T-X', roles: ['ADMINISTER'] });
    expect(await copy.rolesOf('T-Y', per('anna'), '2026-01-31')).toBeUndefined();

    const revoked = { partyId: pty('T-X'), grantId: derivedId('rgt', '2'), lastDay: '2026-01-24', effectiveOn: '2026-01-25' };
    await hear(ActingPeople.RoleEnded(revoked, pty('T-X')));
    expect(await on('anna', '2026-01-25')).toEqual({ key: 'T-X', roles: ['EDIT'] });
  });

  it('gives a deputy on their days what the other has, until they are dismissed', async () => {
    const deputy = { partyId: pty('T-X'), deputyId: derivedId('dpt', '1') };
    await hear(
      registered('CARRIER', 'T-X', 'Träger'),
      granted('T-X', 1, 'anna', 'SIGN', '2026-01-01'),
      ActingPeople.DeputyAppointed(
        {
          ...deputy,
          personId: per('anna'),
          deputyPersonId: per('berta'),
          from: '2026-02-01',
          lastDay: '2026-02-20',
          effectiveOn: '2026-02-01',
        },
        pty('T-X'),
      ),
    );
    const roles = async (day: IsoDate) => (await copy.rolesOf('T-X', per('berta'), day))?.roles;
    expect([await roles('2026-01-31'), await roles('2026-02-01'), await roles('2026-02-20'), await roles('2026-02-21')]).toEqual([
      [],
      ['SIGN'],
      ['SIGN'],
      [],
    ]);
    await hear(ActingPeople.DeputyEnded({ ...deputy, lastDay: '2026-02-10', effectiveOn: '2026-02-11' }, pty('T-X')));
    expect(await roles('2026-02-11')).toEqual([]);
  });

  it('knows all sign-ins of a human by each of them, linked and merged', async () => {
    await hear(belongs('anna-mobil', 'anna-neu'), belongs('anna-neu', 'anna'), belongs('berta-neu', 'berta'));
    const annas = [per('anna'), per('anna-neu'), per('anna-mobil')].sort();
    for (const signIn of annas) expect(await copy.signInsOf(signIn)).toEqual(annas);
    expect(await copy.signInsOf(per('carl'))).toEqual([per('carl')]);
  });

  it('ends also in a circle, which the directory does not make', async () => {
    await hear(belongs('a', 'b'), belongs('b', 'a'));
    const humanOf = await copy.humans([per('a'), per('b'), per('c')]);
    expect([humanOf(per('a')), humanOf(per('b')), humanOf(per('c'))]).toEqual([per('a'), per('b'), per('c')]);
    expect(await copy.signInsOf(per('a'))).toEqual([per('a'), per('b')].sort());
  });
});
