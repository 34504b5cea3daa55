import { useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { useLanguage } from '../texts/language';

/** The calls by their id, with the title in the language of whoever reads. */
export const useCalls = () => {
  const language = useLanguage();
  const { items } = useAllPages('/api/applications/v1/calls', { query: { limit: 200 } }, (c) => c.callId);
  return useMemo(
    () => new Map((items ?? []).map((c) => [c.callId, { ...c, title: language === 'de' ? c.titleDe : c.titleEn }])),
    [items, language],
  );
};
