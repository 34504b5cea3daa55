import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';

/** What an organisation is called: the state, the granting authority, or the district with this key. */
export const useOrganisationName = (): ((organisation: string) => string) => {
  const t = useTexts(commonTexts).organisation;
  const { data: tiles } = useQuery(read('/api/reporting/v1/tiles', {}, { isLive: false }));
  return (organisation) => {
    if (organisation === 'state' || organisation === 'authority' || organisation === 'audit') return t[organisation];
    return t.district({ name: tiles?.find((d) => d.district === organisation)?.name ?? organisation });
  };
};
