import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import type { Line } from './types';

/** What a line of an application is for. */
export const useLineText = (): ((line: Line) => string) => {
  const t = useTexts(applicationsTexts).file.line;
  const f = useFormat();
  return (line) => (line.kind === 'post' ? t.post({ share: f.fte(line.share) }) : t.measure({ what: line.description }));
};
