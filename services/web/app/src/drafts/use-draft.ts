import { useFile } from '../shell/file-page';
import { useCalls } from './calls';

/** One draft with the call that it is for, as each of its pages opens it; `queries` are what the page waits for. */
export const useDraft = (draftId: string) => {
  const { calls, query } = useCalls();
  const { now, etag, queries } = useFile('/api/applications/v1/drafts/{draftId}', { path: { draftId } });
  return { now, etag, call: now && calls.get(now.callId), queries: [...queries, query] };
};
