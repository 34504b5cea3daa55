import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { commonTexts } from '../texts/common';
import { useTexts } from '../texts/area';
import { FIRST_DAY, LAST_DAY } from '../lib/dates';
import { useFormat } from '../lib/format';
import { DayField } from '../ui/day-field';
import { Alert } from '../ui/feedback';
import { clockQuery } from './clock';

interface Props extends Pick<ComponentProps<typeof DayField>, 'value' | 'onChange'> {
  min?: string;
}
/** The day as of whose knowledge the list is looked at; that it is another than today's stands beside it. */
export const KnownOn = ({ value, onChange, min = FIRST_DAY }: Props) => {
  const t = useTexts(commonTexts).file;
  const f = useFormat();
  const { data: clock } = useQuery(clockQuery);
  if (!clock) return null;
  return (
    <>
      <DayField name={t.known} hint={t.knownHint} value={value} min={min} today={clock.today} max={clock.today} onChange={onChange} />
      {value !== undefined && <Alert kind="info" title={t.knownBanner({ date: f.longDate(value) })} live="status" />}
    </>
  );
};

interface InForceProps extends Props {
  name: string;
  hint: string;
  /** "So standen die Bescheide am 1. Mai 2026." */
  banner: (day: { date: string }) => string;
}
/** The day for which the list is looked at; days to come can be chosen, too. */
export const InForceOn = ({ name, hint, banner, value, onChange, min = FIRST_DAY }: InForceProps) => {
  const f = useFormat();
  const { data: clock } = useQuery(clockQuery);
  if (!clock) return null;
  return (
    <>
      <DayField name={name} hint={hint} value={value} min={min} today={clock.today} max={LAST_DAY} onChange={onChange} />
      {value !== undefined && <Alert kind="info" title={banner({ date: f.longDate(value) })} live="status" />}
    </>
  );
};
