import type { Body, Read } from '../api/paths';

export const HEARINGS = '/api/applications/v1/grants/{grantId}/hearings';
export const PREVIEW = '/api/applications/v1/grants/{grantId}/hearings/preview';

/** What a grant grants, what was taken back of it, and all hearings before its notices. */
export type Known = Read<typeof HEARINGS>;
export type NoticeHearing = Known['items'][number];
export type Intention = Body<typeof PREVIEW>['intended'];
