import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import type { Body } from '../api/paths';
import { useSettled } from '../lib/use-settled';
import type { ChangePreview } from './types';

const PREVIEW = '/api/applications/v1/applications/{applicationId}/changes/preview';
export type PreviewBody = Body<typeof PREVIEW>;

/** What a change would come to, by the service's own rules; undefined where something is missing yet, or the rules refuse it. */
export const useChangePreview = (applicationId: string, body: PreviewBody | undefined): ChangePreview | undefined => {
  const asked = useSettled(body === undefined ? '' : JSON.stringify(body));
  const { data } = useQuery({
    queryKey: ['applications', 'change-preview', applicationId, asked],
    queryFn: async () => {
      const parameters = { path: { applicationId } };
      const sent = { path: PREVIEW, method: 'post', parameters, body: JSON.parse(asked) as PreviewBody } as const;
      return (await send<typeof PREVIEW, 'post'>(sent, crypto.randomUUID())).body;
    },
    enabled: asked !== '',
    retry: false,
    placeholderData: keepPreviousData,
  });
  return asked === '' ? undefined : data;
};
