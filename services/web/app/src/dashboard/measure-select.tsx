import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { Select } from '../ui/select';
import { measuresIn } from './measures';
import type { Figures, MeasureKey } from './view-state';

interface Props {
  value: MeasureKey;
  totals: Figures;
  onChange: (measure: MeasureKey) => void;
}

/** Which figure a map is about. */
export const MeasureSelect = ({ value, totals, onChange }: Props) => {
  const t = useTexts(overviewTexts);
  return (
    <Select
      isCompact
      label={t.map.measure}
      value={value}
      options={measuresIn(totals).map(({ key }) => ({ value: key, label: t.measures[key] }))}
      onChange={onChange}
    />
  );
};
