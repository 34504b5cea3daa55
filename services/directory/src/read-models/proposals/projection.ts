import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged } from '../../person/events';
import { ReplacementConfirmed, ReplacementProposed, ReplacementWithdrawn } from '../../rights/events';
import { ProposalRow } from './entity';

export const PROPOSING = [
  PersonMergeProposed,
  PersonMergeWithdrawn,
  PersonMerged,
  ReplacementProposed,
  ReplacementWithdrawn,
  ReplacementConfirmed,
] as const;
type Entry = EntryOf<typeof PROPOSING>;

/** What waits for a second person, and what became of it. */
export const proposals = defineProjection({
  id: 'proposals',
  version: 1,
  log: 'store',
  on: PROPOSING,
  tables: [ProposalRow],

  async project(entries, rows) {
    await rows.fold(ProposalRow, entries, (e) => ({ subjectId: subjectOf(e) }), proposalAfter);
  },
});

/** The day of what an event says: until then it stood otherwise. */
const dayOf = (e: Entry): IsoDate => {
  switch (e.type) {
    case PersonMergeProposed.type:
    case ReplacementProposed.type:
      return e.data.proposedOn;
    case PersonMergeWithdrawn.type:
    case ReplacementWithdrawn.type:
      return e.data.withdrawnOn;
    case PersonMerged.type:
      return e.data.mergedOn;
    case ReplacementConfirmed.type:
      return e.data.confirmedOn;
    default:
      return assertNever(e);
  }
};

/** As it stood on a day: what was decided later was still proposed, and an earlier proposal is not hidden by a later one. */
export const proposalOn =
  (day: IsoDate) =>
  (row: ProposalRow | undefined, e: Entry): ProposalRow | undefined =>
    dayOf(e) > day ? row : proposalAfter(row, e);

export const subjectOf = (e: Entry): string => ('partyId' in e.data ? e.data.partyId : e.data.personId);

/** The row after an event, changed in place; undefined leaves it as it was. */
export const proposalAfter = (row: ProposalRow | undefined, e: Entry): ProposalRow | undefined => {
  switch (e.type) {
    case PersonMergeProposed.type:
    case ReplacementProposed.type:
      return proposed(e);
    case PersonMergeWithdrawn.type:
    case ReplacementWithdrawn.type:
      return row && decided(row, 'withdrawn', e.data.withdrawnOn, null, e.position);
    case PersonMerged.type:
      return row && decided(row, 'confirmed', e.data.mergedOn, e.data.confirmedBy, e.position);
    case ReplacementConfirmed.type:
      return row && decided(row, 'confirmed', e.data.confirmedOn, e.data.confirmedBy, e.position);
    default:
      return assertNever(e);
  }
};

const proposed = (e: EntryOf<typeof PersonMergeProposed | typeof ReplacementProposed>): ProposalRow => {
  const { personId, reason, proposedBy, proposedOn } = e.data;
  return {
    subjectId: subjectOf(e),
    ...('lostPersonId' in e.data
      ? { kind: 'replacement', otherPersonId: e.data.lostPersonId, lastDay: e.data.lastDay }
      : { kind: 'person-merge', otherPersonId: e.data.intoPersonId, lastDay: null }),
    personId,
    reason,
    proposedBy,
    proposedOn,
    standing: 'proposed',
    decidedOn: null,
    confirmedBy: null,
    firstNumber: e.position,
    lastNumber: e.position,
  };
};

const decided = (
  row: ProposalRow,
  standing: 'confirmed' | 'withdrawn',
  decidedOn: IsoDate,
  confirmedBy: string | null,
  position: number,
): ProposalRow => {
  row.standing = standing;
  row.decidedOn = decidedOn;
  row.confirmedBy = confirmedBy;
  row.lastNumber = position;
  return row;
};
