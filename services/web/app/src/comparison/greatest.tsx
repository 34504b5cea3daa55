import { useMemo } from 'react';
import { cell, type Measure } from '../dashboard/measures';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { comparisonTexts } from '../texts/comparison';
import { overviewTexts } from '../texts/overview';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { differenceOf, type Pair } from './difference';
import type { ComparedDistrict } from './types';
import { differenceText, shortDifference } from './words';

const OF_EACH = 5;

/** The finding in a sentence, and the districts that make it. */
export const Greatest = ({ districts, totals, measure }: { districts: readonly ComparedDistrict[]; totals: Pair; measure: Measure }) => {
  const t = useTexts(comparisonTexts);
  const o = useTexts(overviewTexts);
  const f = useFormat();
  const differences = districts.flatMap((d) => {
    const difference = differenceOf(measure, d);
    return difference === undefined ? [] : [{ d, difference }];
  });
  const count = (is: (difference: number) => boolean): number => differences.filter((x) => is(x.difference)).length;
  const changed = differences.filter((x) => x.difference !== 0).sort((x, y) => y.difference - x.difference);
  const shown = changed.filter((_, i) => i < OF_EACH || i >= changed.length - OF_EACH).map((x) => x.d);
  const columns = useMemo(
    (): readonly Column<ComparedDistrict>[] => [
      { id: 'district', header: o.table.district, isRowHeader: true, text: (d) => d.name },
      { id: 'a', header: t.side.a, isNumber: true, text: (d) => cell(measure, d.a, f, 'short') },
      { id: 'b', header: t.side.b, isNumber: true, text: (d) => cell(measure, d.b, f, 'short') },
      { id: 'difference', header: t.side.difference, isNumber: true, text: (d) => shortDifference(measure, d, t, f) },
    ],
    [o, t, f, measure],
  );
  return (
    <section className="pw-panel pw-greatest" aria-labelledby="groesste">
      <h2 id="groesste">{t.greatest.title}</h2>
      <p className="pw-greatest__finding" role="status">
        {t.greatest.finding({
          measure: o.measures[measure.key],
          difference: differenceText(measure, differenceOf(measure, totals), t, f),
          more: count((n) => n > 0),
          less: count((n) => n < 0),
          same: count((n) => n === 0),
        })}
      </p>
      {shown.length === 0 ? (
        <p className="pw-muted">{t.greatest.none}</p>
      ) : (
        <PlainTable isCompact caption={t.greatest.title} columns={columns} rows={shown} rowId={(d) => d.district} />
      )}
    </section>
  );
};
