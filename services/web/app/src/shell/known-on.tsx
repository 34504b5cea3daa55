import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { commonTexts } from '../texts/common';
import { useTexts } from '../texts/area';
import { DayField } from '../ui/day-field';
import { clockQuery } from './clock';

/** Nothing was recorded before the first programme. */
const FIRST_DAY = '2017-01-01';

/** The day as of whose knowledge the list is looked at. */
export const KnownOn = ({ value, onChange }: Pick<ComponentProps<typeof DayField>, 'value' | 'onChange'>) => {
  const t = useTexts(commonTexts).file;
  const { data: clock } = useQuery(clockQuery);
  if (!clock) return null;
  return (
    <DayField name={t.known} hint={t.knownHint} value={value} min={FIRST_DAY} today={clock.today} max={clock.today} onChange={onChange} />
  );
};
