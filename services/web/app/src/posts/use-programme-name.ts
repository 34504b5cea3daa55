import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { programmesQuery } from '../dashboard/view-state';
import { useLanguage } from '../texts/language';

/** What a programme is called, in the language of whoever reads; its id while that is not known. */
export const useProgrammeName = (): ((programmeId: string) => string) => {
  const language = useLanguage();
  const { data: programmes } = useQuery(programmesQuery);
  return useCallback(
    (programmeId) => {
      const found = programmes?.find((p) => p.programmeId === programmeId);
      return (language === 'de' ? found?.titleDe : found?.titleEn) ?? programmeId;
    },
    [programmes, language],
  );
};
