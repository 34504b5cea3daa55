import { useQuery } from '@tanstack/react-query';
import type { Body, Written } from '../api/paths';
import { read } from '../api/queries';
import { useAsked } from '../api/use-asked';
import { drawsOnFrame } from '../shell/organisation';
import type { Application } from './types';

const PREVIEW = '/api/applications/v1/applications/{applicationId}/decision/preview';
export type PreviewBody = Body<typeof PREVIEW>;
export type Preview = Written<typeof PREVIEW>;

export interface Available {
  /** Absent where the applicant draws on the pot alone. */
  readonly frameCents?: number;
  readonly potCents: number;
}
/** What both of them still pay, at most. */
export const mostOf = ({ frameCents = Infinity, potCents }: Available): number => Math.min(frameCents, potCents);

/** What frame and pot have for this application: what is reserved for its earlier preparation comes back with the next one. */
export const useAvailable = ({ callId, district, recipient = district, decision }: Application): Available | undefined => {
  const { data: pot } = useQuery(read('/api/budgeting/v1/pots/{callId}', { path: { callId } }));
  const frame = pot?.frames.find((one) => one.district === district);
  if (pot?.availableCents === undefined) return undefined;
  const isOpen = decision !== undefined && decision.releasedOn === undefined && decision.reservation.status === 'reserved';
  const back = isOpen ? decision.amountCents : 0;
  const potCents = pot.availableCents + back;
  if (!drawsOnFrame(recipient)) return { potCents };
  return frame?.availableCents === undefined ? undefined : { frameCents: frame.availableCents + back, potCents };
};

/** What preparing this decision would come to, by the service's own rules; undefined where something is no number yet. */
export const usePreview = ({ applicationId }: Application, etag: string | null, body: PreviewBody | undefined): Preview | undefined =>
  useAsked(PREVIEW, { path: { applicationId } }, body, [etag]).answer;
