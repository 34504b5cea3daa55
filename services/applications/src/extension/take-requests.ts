import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { NoticeContent } from '../grant/content';
import { ExtensionRequestDecided } from './events';
import type { ExtensionEvent } from './events';
import { answersClosed, keysOf, requestIdsIn } from './state';
import type { ExtensionRequests } from './state';

export interface TakeRequests {
  readonly noticeId: string;
  readonly content: NoticeContent;
  readonly today: IsoDate;
}

/** A notice is about to be released: it takes the requests that it names, so that nobody else closes them, unless one of them was closed before. */
export const decideTakeRequests = ({ noticeId, content, today }: TakeRequests, requests: ExtensionRequests): Decision<ExtensionEvent> => {
  const closed = answersClosed(content, requests);
  if (closed) return closed;
  const named = requestIdsIn(content);
  const open = requests.filter(({ requestId, decidedBy = [] }) => named.includes(requestId) && !decidedBy.includes(noticeId));
  return open.length === 0 ? nothing() : record(...open.map((one) => ExtensionRequestDecided({ ...keysOf(one, today), noticeId })));
};
