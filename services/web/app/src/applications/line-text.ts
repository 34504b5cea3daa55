import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import type { Line } from './types';

/** What a line of an application is for. */
export const useLineText = (): ((line: Line) => string) => {
  const t = useTexts(applicationsTexts).file.line;
  const f = useFormat();
  return (line) => {
    switch (line.kind) {
      case 'post':
        return t.post({ share: f.fte(line.share) });
      case 'measure':
        return t.measure({ what: line.description });
      case 'officer':
        return t.officer({ share: f.fte(line.share), inhabitants: f.count(line.inhabitants) });
      case 'course':
        return t.course({ what: [line.format, ...(line.supplements ?? [])].join(', '), units: f.count(line.units) });
      case 'flat-sum':
        return t.flatSum({ what: line.flatSum, units: f.count(line.units) });
      case 'plan-item':
        return t.planItem({ what: line.item });
    }
  };
};
