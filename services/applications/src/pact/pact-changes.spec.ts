import { PactPublished } from './events';
import { pactChanges } from './pact-changes';

const amount = (value: number, source = 'VwV') => ({ value, mark: 'F' as const, source });
const line = (year: number, cents: number, more: object = {}) => ({
  year,
  line: 'counselling',
  titleDe: 'Beratung',
  titleEn: 'Counselling',
  amount: amount(cents),
  ...more,
});
const version = (n: number, publishedOn: string, lines: readonly ReturnType<typeof line>[]) => ({
  ...PactPublished({
    version: n,
    titleDe: 'Pakt',
    titleEn: 'Pact',
    publishedOn,
    source: `Fundstelle ${n}`,
    lines: [...lines],
    effectiveOn: publishedOn,
  }),
  position: `p${n}`,
});
const FIRST = version(1, '2023-01-01', [line(2023, 100), line(2024, 200)]);
const SECOND = version(2, '2024-05-01', [line(2023, 100), line(2024, 350, { amount: amount(350, 'Nachtrag'), programmeCode: 'IM23' })]);
const side = (events: readonly (typeof FIRST)[], day: string) => ({ events, day, knownOn: day });

describe('what changed in the pact', () => {
  it('is each amount and each sum, old and new with its source, and the version that said so', () =>
    expect(pactChanges(side([FIRST], '2024-04-30'), side([FIRST, SECOND], '2024-05-01'))).toEqual([
      { field: '/version', name: 'Fassung', before: 'Fassung 1', after: 'Fassung 2', causes: ['p2'] },
      { field: '/publishedOn', name: 'Bekannt gemacht am', before: '01.01.2023', after: '01.05.2024', causes: ['p2'] },
      { field: '/source', name: 'Fundstelle', before: '„Fundstelle 1“', after: '„Fundstelle 2“', causes: ['p2'] },
      { field: '/years/2024', name: 'Summe 2024', before: '2,00 €', after: '3,50 €', causes: ['p2'] },
      {
        field: '/lines/2024/counselling',
        name: '2024, „Beratung“',
        before: '2,00 € (belegt: „VwV“)',
        after: '3,50 €, Programm IM23 (belegt: „Nachtrag“)',
        causes: ['p2'],
      },
    ]));

  it('is nothing, where only days went by', () =>
    expect(pactChanges(side([FIRST], '2023-01-01'), side([FIRST], '2025-01-01'))).toEqual([]));

  it('is everything, from before there was one', () =>
    expect(pactChanges(side([], '2022-12-31'), side([FIRST], '2023-01-01')).map((c) => [c.field, c.before, c.causes])).toEqual(
      [
        '/version',
        '/titleDe',
        '/titleEn',
        '/publishedOn',
        '/source',
        '/years/2023',
        '/years/2024',
        '/lines/2023/counselling',
        '/lines/2024/counselling',
      ].map((field) => [field, undefined, ['p1']]),
    ));
});
