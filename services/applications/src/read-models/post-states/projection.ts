import { Staffing } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { factOf } from '../../extension/post-facts';
import { PostStateRow } from './entity';

const { PostApproved, PostTakenBack, PostReinstated, PostRevoked, PostRevocationLifted, PostExtended, PostExtensionLifted } = Staffing;
const { PostAmended, PostAmendmentLifted } = Staffing;
const { PostFilled, PostVacated, OccupancyCorrected } = Staffing;
const { PostSuspended, PostResumed, SuspensionCorrected, PostLapsed, PostLapseLifted } = Staffing;
const OF_GRANTS = [
  PostApproved,
  PostTakenBack,
  PostReinstated,
  PostRevoked,
  PostRevocationLifted,
  PostExtended,
  PostExtensionLifted,
  PostAmended,
  PostAmendmentLifted,
] as const;
const ON = [
  ...OF_GRANTS,
  ...[PostFilled, PostVacated, OccupancyCorrected, PostSuspended, PostResumed, SuspensionCorrected, PostLapsed, PostLapseLifted],
] as const;
export type PostEntry = EntryOf<typeof ON>;

export const postStates = defineProjection({
  id: 'post-states',
  version: 3,
  log: 'inbox',
  on: ON,
  tables: [PostStateRow],
  project: (entries, rows) => rows.fold(PostStateRow, entries, ({ data }) => ({ postId: data.postId }), evolve),
});

/** The row after an event, changed in place; a post that was never approved is none. */
export const evolve = (row: PostStateRow | undefined, e: PostEntry): PostStateRow | undefined => {
  if (e.type === PostApproved.type) {
    const { postId, grantId, programmeId } = e.data;
    return row ?? { postId, grantId, programmeId, facts: [factOf(e)] };
  }
  if (!row) return undefined;
  row.facts = [...row.facts, factOf(e)];
  return row;
};
