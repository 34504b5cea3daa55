import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '@paktwerk/testing';
import { catalogue } from '../catalogue';
import { PactPublished } from './events';
import { decidePublishPact } from './publish-pact';
import type { PublishPact } from './publish-pact';
import { pactDecider } from './state';
import type { PactState } from './state';
import { pactView } from './views';

const file = JSON.parse(readFileSync(join(__dirname, '../../../../programmes/pact/pakt-fuer-integration.json'), 'utf8')) as Omit<
  PublishPact,
  'today'
>;
const TODAY = '2025-12-11';
const publish =
  (command: Partial<PublishPact> = {}) =>
  (state: PactState) =>
    decidePublishPact({ ...file, today: TODAY, ...command }, state);
const published = () => given(pactDecider).when(publish()).events();

describe('publish the pact', () => {
  it('records it as it stands', () => {
    given(pactDecider)
      .when(publish())
      .then(PactPublished({ ...file, effectiveOn: '2025-12-11' }));
    for (const e of published()) expect(() => catalogue.validate(e)).not.toThrow();
  });
  it('adds nothing when it arrives twice', () => given(pactDecider, published()).when(publish()).nothing());
  it('is never edited: a change is the next version', () => {
    given(pactDecider, published())
      .when(publish({ source: 'anders' }))
      .refused('pact-version-taken', { field: '/version', version: 1 });
    given(pactDecider, published())
      .when(publish({ version: 3 }))
      .refused('pact-version-not-next', { field: '/version', version: 3, next: 2 });
    expect(
      given(pactDecider, published())
        .when(publish({ version: 2, source: 'anders' }))
        .events(),
    ).toHaveLength(1);
  });
  it('is published today or was before, never later', () =>
    given(pactDecider)
      .when(publish({ publishedOn: '2025-12-12' }))
      .refused('publication-in-future', { field: '/publishedOn', publishedOn: '2025-12-12', today: TODAY }));
  it('names each purpose of a year once', () =>
    given(pactDecider)
      .when(publish({ lines: [...file.lines, file.lines[0]!] }))
      .refused('pact-line-twice', { field: `/lines/${file.lines.length}/line`, line: 'COST', year: '2017' }));
});

describe('the pact by year', () => {
  const state = given(pactDecider, published()).state();
  const years = state.kind === 'published' ? pactView(state).years : [];

  // Example 14: five lines in 2025, the queer project is the sixth of 2026.
  it('sums to what the press releases say', () =>
    expect(years.map(({ year, sumCents, lines }) => [year, sumCents, lines.length])).toEqual([
      [2017, 16_000_000_000, 3],
      [2018, 16_000_000_000, 3],
      [2019, 7_000_000_000, 1],
      [2020, 7_000_000_000, 2],
      [2021, 7_000_000_000, 2],
      [2022, 6_600_000_000, 2],
      [2023, 7_100_000_000, 2],
      [2024, 7_100_000_000, 2],
      [2025, 6_192_000_000, 5],
      [2026, 6_222_000_000, 6],
    ]));
});
