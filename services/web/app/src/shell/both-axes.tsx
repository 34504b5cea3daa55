import { useQuery } from '@tanstack/react-query';
import { FIRST_DAY, LAST_DAY } from '../lib/dates';
import { LivePill } from '../live/live-pill';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { DayField } from '../ui/day-field';
import { clockQuery } from './clock';

interface Days {
  readonly am?: string | undefined;
  readonly bekannt?: string | undefined;
}

/** Beside the heading of a page over many files: for which day it is read, as known when, and whether that is now. */
export const BothAxes = ({
  effective,
  effectiveHint,
  days: { am, bekannt },
  onChange,
}: {
  effective: string;
  effectiveHint: string;
  days: Days;
  onChange: (changed: Days, how: 'choose' | 'adjust') => void;
}) => {
  const t = useTexts(commonTexts).file;
  const { data: clock } = useQuery(clockQuery);
  if (!clock) return null;
  return (
    <div className="pw-when" role="group" aria-label={t.when}>
      <DayField
        name={effective}
        hint={effectiveHint}
        value={am}
        min={FIRST_DAY}
        today={clock.today}
        max={LAST_DAY}
        onChange={(day, how) => onChange({ am: day }, how)}
      />
      <DayField
        name={t.known}
        hint={t.knownHint}
        value={bekannt}
        min={FIRST_DAY}
        today={clock.today}
        max={clock.today}
        onChange={(day, how) => onChange({ bekannt: day }, how)}
      />
      <LivePill frozen={am !== undefined || bekannt !== undefined} />
    </div>
  );
};
