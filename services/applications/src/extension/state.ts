import type { Decider, EventOf } from '@paktwerk/kernel';
import type { ContentOf } from '../grant/content';
import { statusOf } from '../grant/state';
import type { OpenGrant } from '../grant/state';
import type { ExtensionEvent, ExtensionRequested } from './events';

export type ExtensionRequest = EventOf<typeof ExtensionRequested>['data'];
/** All requests of one grant. One stream owns them, so of two for the same post the second one sees the first. */
export type ExtensionRequests = readonly ExtensionRequest[];

export const extensionStream = (grantId: string): string => `extension-${grantId}`;

export const extensionDecider: Decider<ExtensionRequests, ExtensionEvent> = {
  initial: [],
  evolve: (requests, { data }) => [...requests, data],
};

/** What released notices of a grant extended, unless a court took it back. */
export const extensionsIn = ({
  notices,
}: Pick<OpenGrant, 'notices'>): readonly (ContentOf<'EXTENSION'> & { readonly noticeId: string })[] =>
  notices.flatMap((notice) => {
    const { noticeId, content } = notice;
    return content?.kind === 'EXTENSION' && statusOf(notice) !== 'annulled' ? [{ ...content, noticeId }] : [];
  });

/** The notice that answers a request; undefined while nobody has answered it. */
export const answerTo = ({ requestId }: Pick<ExtensionRequest, 'requestId'>, grant: Pick<OpenGrant, 'notices'>): string | undefined =>
  extensionsIn(grant).find((one) => one.requestId === requestId)?.noticeId;
