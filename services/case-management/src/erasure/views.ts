import { DateOnly, Id, OneOf, Type, View, defined, notNull } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { ERASURE_REASONS } from '../case/events';
import { CASE_STATUSES } from '../case/views';
import type { RetentionRow } from '../read-models/retention/entity';
import { lastDayKept } from './may-erase';

/** How long a file stays, and what has been decided about that; nothing of its client. */
export const RetentionItem = View('RetentionItem', {
  caseId: Id('case'),
  status: OneOf(CASE_STATUSES),
  openedOn: DateOnly(),
  closedOn: Type.Optional(DateOnly()),
  keptUntil: Type.Optional(DateOnly({ description: 'Until then the file is kept; absent while the case is open' })),
  restrictedOn: Type.Optional(DateOnly({ description: 'Since when only those who answer for the file may read it' })),
  heldSince: Type.Optional(DateOnly({ description: 'Since when a court or an audit needs the file' })),
  erasure: Type.Optional(
    Type.Object({ reason: OneOf(ERASURE_REASONS), proposedOn: DateOnly() }, { description: 'Proposed, and waiting for a second person' }),
  ),
  erasedOn: Type.Optional(DateOnly()),
  counsellor: Type.Optional(Type.String({ description: 'For the team lead' })),
});

export const retentionItem = (row: RetentionRow, months: number, counsellor: string | undefined): ViewOf<typeof RetentionItem> => {
  const { caseId, openedOn, closedOn, restrictedOn, heldSince, proposedOn, proposedFor, erasedOn } = row;
  return {
    caseId,
    status: closedOn === null ? 'open' : 'closed',
    openedOn,
    ...(closedOn === null ? {} : { closedOn, keptUntil: lastDayKept(closedOn, months) }),
    ...notNull({ restrictedOn, heldSince, erasedOn }),
    ...(proposedOn === null || proposedFor === null ? {} : { erasure: { reason: proposedFor, proposedOn } }),
    ...defined({ counsellor }),
  };
};
