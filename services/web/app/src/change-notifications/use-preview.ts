import type { Body } from '../api/paths';
import { useAsked } from '../api/use-asked';
import type { ChangePreview } from './types';

const PREVIEW = '/api/applications/v1/applications/{applicationId}/changes/preview';
export type PreviewBody = Body<typeof PREVIEW>;

/** What a change would come to, by the service's own rules; undefined where something is missing yet, or the rules refuse it. */
export const useChangePreview = (applicationId: string, body: PreviewBody | undefined): ChangePreview | undefined =>
  useAsked(PREVIEW, { path: { applicationId } }, body).answer;
