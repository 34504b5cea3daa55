import { STUTTGART, KUELSHEIM, WERTHEIM, merged, registered, renamed } from './party/party.fixture';
import { A, B, C, dissolved, formed, id, joined, left } from './grouping/grouping.fixture';
import { PersonMergeProposed, PersonMerged, PersonRegistered, SignInLinked, SignInOffered } from './person/events';
import { appointed, deputyId, dismissed, grantId, granted, per, PARTY_ID, revoked } from './rights/rights.fixture';
import { RoleGranted } from './rights/events';
import { toPublic } from './to-public';

describe('what others learn', () => {
  const everything = [
    registered(STUTTGART, { inhabitants: [{ count: 626_275, on: '2021-12-31', mark: 'F' }] }),
    registered('08111000'),
    renamed(WERTHEIM, 'Stadt Wertheim', '2024-01-01'),
    merged(KUELSHEIM, WERTHEIM, '2025-01-01'),
    formed('Z-X', [A, B]),
    joined('Z-X', C, '2023-01-01'),
    left('Z-X', A, '2024-01-01', C),
    dissolved('Z-X', '2025-01-01'),
  ];

  it('is every change of a party, in the order of the party, and fits its contract', () => {
    const published = everything.flatMap(toPublic);
    for (const { contract, data } of published) expect([...contract.check.Errors(data)]).toEqual([]);
    expect(published.map((p) => [p.type, p.key])).toEqual([
      ['directory.party.registered.v1', id(STUTTGART)],
      ['directory.party.registered.v1', id(STUTTGART)],
      ['directory.party.renamed.v1', id(WERTHEIM)],
      ['directory.party.merged.v1', id(KUELSHEIM)],
      ['directory.grouping.formed.v1', id('Z-X')],
      ['directory.grouping.member-joined.v1', id('Z-X')],
      ['directory.grouping.member-left.v1', id('Z-X')],
      ['directory.grouping.dissolved.v1', id('Z-X')],
    ]);
  });
});

describe('what named services learn of the people', () => {
  const [a, b] = [per('a'), per('b')];
  const day = '2024-03-01';
  const published = [
    granted(1, 'a', 'EDIT', '2024-03-01', '2024-12-31'),
    RoleGranted({ ...granted(2, 'b', 'SIGN', '2024-03-01').data, asDeputyOf: a }),
    revoked(1, 'a', 'EDIT', '2024-06-30'),
    appointed(1, 'a', 'b', '2024-04-01', '2024-04-20'),
    dismissed(1, 'a', 'b', '2024-04-10'),
    PersonRegistered({ personId: a, registeredOn: day }),
    SignInOffered({ personId: b, toPersonId: a, offeredOn: day }),
    SignInLinked({ personId: b, toPersonId: a, linkedOn: day }),
    PersonMergeProposed({ personId: b, intoPersonId: a, reason: 'Anna Muster, zweimal', proposedBy: per('c'), proposedOn: day }),
    PersonMerged({ personId: b, intoPersonId: a, proposedBy: per('c'), confirmedBy: per('d'), mergedOn: day }),
  ].flatMap(toPublic);

  it('is every right with its days and every sign-in that belongs to somebody; no reason, and not who decided', () => {
    for (const { contract, data } of published) expect([...contract.check.Errors(data)]).toEqual([]);
    expect(published.map((p) => [p.type, p.key, p.data])).toEqual([
      [
        'directory.role.granted.v1',
        PARTY_ID,
        { partyId: PARTY_ID, grantId: grantId(1), personId: a, role: 'EDIT', from: day, lastDay: '2024-12-31', effectiveOn: day },
      ],
      [
        'directory.role.granted.v1',
        PARTY_ID,
        { partyId: PARTY_ID, grantId: grantId(2), personId: b, role: 'SIGN', from: day, effectiveOn: day },
      ],
      ['directory.role.ended.v1', PARTY_ID, { partyId: PARTY_ID, grantId: grantId(1), lastDay: '2024-06-30', effectiveOn: '2024-07-01' }],
      [
        'directory.deputy.appointed.v1',
        PARTY_ID,
        {
          partyId: PARTY_ID,
          deputyId: deputyId(1),
          personId: a,
          deputyPersonId: b,
          from: '2024-04-01',
          lastDay: '2024-04-20',
          effectiveOn: '2024-04-01',
        },
      ],
      [
        'directory.deputy.ended.v1',
        PARTY_ID,
        { partyId: PARTY_ID, deputyId: deputyId(1), lastDay: '2024-04-10', effectiveOn: '2024-04-11' },
      ],
      ['directory.sign-in.belongs.v1', b, { signIn: b, person: a, effectiveOn: day }],
      ['directory.sign-in.belongs.v1', b, { signIn: b, person: a, effectiveOn: day }],
    ]);
  });

  it('travels on the internal topic alone', () =>
    expect([...new Set(published.map((p) => p.contract.topic))]).toEqual(['directory.internal.v1']));
});
