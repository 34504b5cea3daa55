import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import type { Option } from '../ui/select';
import type { ChangeItem } from './types';
import { useWishWords } from './words';

/** What was told of a grant and acknowledged: a notice of amendment can follow from it. */
export const useAcknowledged = (applicationId: string): readonly ChangeItem[] => {
  const query = { applicationId, status: 'acknowledged', limit: 200 } as const;
  const { data } = useQuery(read('/api/applications/v1/changes', { query }));
  return data?.items ?? [];
};

/** Changes as somebody chooses among them: which line, from when on, what, and what it comes to. */
export const useChangeOptions = (changes: readonly ChangeItem[], nameOf: (lineId: string) => string): readonly Option[] => {
  const t = useTexts(changeTexts);
  const f = useFormat();
  const wishWords = useWishWords();
  return changes.map(({ changeId, lineId, from, wish, differenceCents }) => {
    const said = t.option({ line: nameOf(lineId), from: f.date(from), what: wishWords(wish) });
    return { value: changeId, label: differenceCents ? `${said} (${f.signed(differenceCents, f.euro)})` : said };
  });
};
