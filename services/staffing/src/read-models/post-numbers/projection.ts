import { defineProjection } from '@paktwerk/projections';
import { PostApproved } from '../../post/events';
import { PostNumberRow } from './entity';

/** Numbers by the announcement would tell by their gaps how many posts a notice grants that nobody has in hand. */
export const postNumbers = defineProjection({
  id: 'post-numbers',
  version: 1,
  log: 'store',
  on: [PostApproved],
  tables: [PostNumberRow],
  project: (entries, rows) =>
    rows.fold(
      PostNumberRow,
      entries,
      ({ data: { postId } }) => ({ postId }),
      (row, { data: { postId }, position }) => (row ? undefined : { postId, number: position }),
    ),
});
