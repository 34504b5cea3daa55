import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { applicantKey } from '../../applicant/applicant';
import { ApplicationRejected, ApplicationSubmitted, ApplicationWithdrawn, GrantIssued } from '../../application/events';
import { asGranted, sharesOf } from '../../granted-post/funded-share';
import { GrantedPostRow } from './entity';

const ON = [ApplicationSubmitted, GrantIssued, ApplicationRejected, ApplicationWithdrawn] as const;
type Entry = EntryOf<typeof ON>;

export const grantedPosts = defineProjection({
  id: 'granted-posts',
  version: 1,
  log: 'store',
  on: ON,
  tables: [GrantedPostRow],
  project: (entries, rows) => rows.fold(GrantedPostRow, entries, ({ data }) => ({ applicationId: data.applicationId }), evolve),
});

/** The row after an event, changed in place; there is none of an application without shares of posts, nor of what is tried. */
export const evolve = (row: GrantedPostRow | undefined, e: Entry): GrantedPostRow | undefined => {
  switch (e.type) {
    case 'application.submitted': {
      const { applicationId, fileNumber, programmeCode, lines, rehearsal } = e.data;
      const shares = sharesOf(lines, e.data);
      return rehearsal === true || shares.length === 0
        ? undefined
        : { applicationId, party: applicantKey(e.data), fileNumber, programmeCode, standing: 'requested', shares, firstNumber: e.position };
    }
    case 'grant.issued':
      if (!row) return undefined;
      row.standing = 'granted';
      row.shares = asGranted(row.shares, e.data.lines);
      return row;
    case 'application.rejected':
    case 'application.withdrawn':
      if (!row) return undefined;
      row.standing = 'closed';
      return row;
    default:
      return assertNever(e);
  }
};
