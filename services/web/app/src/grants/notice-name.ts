import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import type { Notice } from './types';

/** What people call a notice: its kind and its day, because a file has several of a kind. Who has it not in hand is not told its kind. */
export const useNoticeName = (): ((notice: Pick<Notice, 'kind' | 'releasedOn'>) => string) => {
  const t = useTexts(grantsTexts);
  const f = useFormat();
  return ({ kind, releasedOn }) => t.named({ notice: kind === undefined ? t.unopened : textOf(t.kinds, kind), date: f.date(releasedOn) });
};
