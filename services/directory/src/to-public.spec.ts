import { STUTTGART, KUELSHEIM, WERTHEIM, merged, registered, renamed } from './party/party.fixture';
import { A, B, C, dissolved, formed, id, joined, left } from './grouping/grouping.fixture';
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
