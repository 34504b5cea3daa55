import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ExtensionRequestDeclined, ExtensionRequestWithdrawn, ExtensionRequested } from '../../extension/events';
import { answerIn, closedIn, requestIdsIn, statusBy } from '../../extension/state';
import type { Answer, Closed } from '../../extension/state';
import { ActionEnded, NoticeReleased } from '../../grant/events';
import { ExtensionAnswerRow, ExtensionRequestRow } from './entity';

export const READS = [ExtensionRequested, ExtensionRequestWithdrawn, ExtensionRequestDeclined, NoticeReleased, ActionEnded] as const;
type Entry = EntryOf<typeof READS>;

export const extensionRequests = defineProjection({
  id: 'extension-requests',
  version: 5,
  log: 'store',
  on: READS,
  tables: [ExtensionRequestRow, ExtensionAnswerRow],
  project: async (entries, rows) => {
    await rows.fold(
      ExtensionAnswerRow,
      entries.flatMap((e) => answeredBy(e) ?? []),
      ({ noticeId }) => ({ noticeId }),
      (_row, answer) => answer,
    );
    const ended = entries.flatMap((e) => (e.type === 'action.ended' ? [{ noticeId: e.data.noticeId }] : []));
    const answers = await rows.load(ExtensionAnswerRow, ended);
    const requestIds = requestIdsOf(answers.flatMap((row) => row ?? []));
    await rows.fold(
      ExtensionRequestRow,
      entries.flatMap((e) => requestIds(e).map((requestId) => ({ e, requestId }))),
      ({ e, requestId }) => ({ grantId: e.data.grantId, requestId }),
      (row, { e }) => evolve(row, e),
    );
  },
});

const answeredBy = (e: Entry): ExtensionAnswerRow | undefined => {
  if (e.type !== 'notice.released' || e.data.content === undefined) return undefined;
  const requestIds = requestIdsIn(e.data.content);
  return requestIds.length === 0 ? undefined : { noticeId: e.data.noticeId, requestIds };
};

/** The requests that an event is about, oldest event first. */
export const requestIdsOf = (answers: readonly ExtensionAnswerRow[] = []) => {
  const answered = new Map(answers.map((row) => [row.noticeId, row.requestIds]));
  return (e: Entry): readonly string[] => {
    switch (e.type) {
      case 'extension.requested':
      case 'extension-request.withdrawn':
      case 'extension-request.declined':
        return [e.data.requestId];
      case 'notice.released': {
        const answer = answeredBy(e);
        if (answer !== undefined) answered.set(answer.noticeId, answer.requestIds);
        return answer?.requestIds ?? [];
      }
      case 'action.ended':
        return answered.get(e.data.noticeId) ?? [];
      default:
        return assertNever(e);
    }
  };
};

/** The row after an event, changed in place; it says what `requestStatus` says of the request. */
export const evolve = (row: ExtensionRequestRow | undefined, e: Entry): ExtensionRequestRow | undefined => {
  if (e.type === 'extension.requested') {
    const { grantId, requestId, programmeId, district, recipient = null } = e.data;
    const open = { status: 'open', answers: [], closings: [] } as const;
    return { grantId, requestId, programmeId, district, recipient, request: e.data, ...open, firstNumber: e.position };
  }
  if (!row) return undefined;
  switch (e.type) {
    case 'extension-request.withdrawn':
      return after(row, row.answers, [...row.closings, closedIn(row.request, e.data, 'withdrawn')]);
    case 'extension-request.declined':
      return after(row, row.answers, [...row.closings, closedIn(row.request, e.data, 'declined')]);
    case 'notice.released': {
      const answer = answerIn(row.request, { ...e.data, releasedOn: e.data.effectiveOn });
      return answer === undefined ? row : after(row, [...row.answers, answer]);
    }
    case 'action.ended':
      if (e.data.outcome !== 'annulled') return row;
      return after(
        row,
        row.answers.filter(({ noticeId }) => noticeId !== e.data.noticeId),
      );
    default:
      return assertNever(e);
  }
};

const after = (row: ExtensionRequestRow, answers: readonly Answer[], closings: readonly Closed[] = row.closings): ExtensionRequestRow => {
  row.answers = answers;
  row.closings = closings;
  row.status = statusBy({ posts: row.request.posts, closings }, answers);
  return row;
};
