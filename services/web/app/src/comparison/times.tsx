import { lastStichtag } from '../dashboard/view-state';
import { useTexts } from '../texts/area';
import { comparisonTexts } from '../texts/comparison';
import { overviewTexts } from '../texts/overview';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { useShortcuts } from '../ui/shortcuts';
import { swapped, type ComparisonSearch } from './search';

interface Props {
  search: ComparisonSearch;
  change: (change: ComparisonSearch, how?: 'choose' | 'adjust') => void;
  firstDay: string;
  today: string;
}

/** A and B, and which names of the address say where they stand. */
export const SIDES = [
  { name: 'a', stand: 'standA', known: 'bekanntA' },
  { name: 'b', stand: 'standB', known: 'bekanntB' },
] as const;

/** Where A and B stand on both time axes. */
export const Times = ({ search, change, firstDay, today }: Props) => {
  const t = useTexts(comparisonTexts);
  const { time } = useTexts(overviewTexts);
  const swap = (): void => change(swapped(search));
  useShortcuts([{ key: 't', label: t.swap, run: swap }]);
  return (
    <section className="pw-panel pw-times" aria-labelledby="zeiten">
      <h2 id="zeiten" className="kern-sr-only">
        {t.times}
      </h2>
      {SIDES.map(({ name, stand, known }) => (
        <fieldset key={name} className="pw-times__side">
          <legend className={`pw-side pw-side--${name}`}>{t.side[name]}</legend>
          <DayField
            hasSlider
            name={time.effective}
            hint={time.effectiveHint}
            value={search[stand]}
            min={firstDay}
            today={today}
            max={lastStichtag(today)}
            onChange={(date, how) => change({ [stand]: date }, how)}
          />
          <DayField
            hasSlider
            name={time.known}
            hint={time.knownHint}
            value={search[known]}
            min={firstDay}
            today={today}
            max={today}
            onChange={(date, how) => change({ [known]: date }, how)}
          />
        </fieldset>
      ))}
      <Button size="small" icon="autorenew" onClick={swap}>
        {t.swap}
      </Button>
    </section>
  );
};
