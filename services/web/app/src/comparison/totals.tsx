import { cell, measureOf } from '../dashboard/measures';
import type { MeasureKey } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { comparisonTexts } from '../texts/comparison';
import { overviewTexts } from '../texts/overview';
import type { Pair } from './difference';
import { shortDifference } from './words';

const SHOWN: readonly MeasureKey[] = ['committedCents', 'requestedCents', 'frameCents', 'shareFilled', 'casesOpen', 'talks'];

/** The state as a whole: the difference large, what it is the difference of below. */
export const Totals = ({ totals }: { totals: Pair }) => {
  const t = useTexts(comparisonTexts);
  const { measures } = useTexts(overviewTexts);
  const f = useFormat();
  return (
    <section aria-label={t.totals} className="pw-totals">
      {SHOWN.map(measureOf).map((m) => (
        <div key={m.key} className="pw-panel pw-totals__tile" data-total={m.key}>
          <h2 className="pw-figure__title">{measures[m.key]}</h2>
          <p className="pw-totals__value">{shortDifference(m, totals, t, f)}</p>
          <dl className="pw-totals__sides">
            {(['a', 'b'] as const).map((name) => (
              <div key={name}>
                <dt className={`pw-side pw-side--${name}`}>{t.side[name]}</dt>
                <dd>{cell(m, totals[name], f, 'short')}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
};
