import { derivedId } from '@paktwerk/kernel';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged } from '../../person/events';
import type { ProposalRow } from './entity';
import { proposalAfter, proposalOn } from './projection';

const [personId, intoPersonId, proposedBy, confirmedBy] = ['a', 'b', 'c', 'd'].map((who) => derivedId('per', who)) as [
  string,
  string,
  string,
  string,
];
const proposed = (proposedOn: string, reason: string) => PersonMergeProposed({ personId, intoPersonId, reason, proposedBy, proposedOn });
const story = [
  proposed('2026-03-01', 'Neues Konto'),
  PersonMergeWithdrawn({ personId, withdrawnOn: '2026-03-05' }),
  proposed('2026-03-10', 'Doch ein Mensch'),
  PersonMerged({ personId, intoPersonId, proposedBy, confirmedBy, mergedOn: '2026-03-12' }),
];
const rowOn = (day?: string) => {
  const after = day === undefined ? proposalAfter : proposalOn(day);
  return story
    .map((e, i) => ({ ...e, position: i + 1 }) as Parameters<typeof proposalAfter>[1])
    .reduce<ProposalRow | undefined>((row, e) => after(row, e), undefined);
};

describe('a proposal on a day of the past', () => {
  it.each([
    ['2026-02-28', undefined, undefined, undefined],
    ['2026-03-04', 'proposed', 'Neues Konto', null],
    ['2026-03-09', 'withdrawn', 'Neues Konto', '2026-03-05'],
    ['2026-03-11', 'proposed', 'Doch ein Mensch', null],
    ['2026-03-12', 'confirmed', 'Doch ein Mensch', '2026-03-12'],
  ])('%s: %s, %s', (day, standing, reason, decidedOn) => {
    const row = rowOn(day);
    expect([row?.standing, row?.reason, row?.decidedOn]).toEqual([standing, reason, decidedOn]);
  });
  it('is today what the log says', () => expect(rowOn('2026-03-12')).toEqual(rowOn()));
});
