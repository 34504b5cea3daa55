import type { IsoDate } from '@paktwerk/kernel';
import { inForceOn } from './dated';
import type { Dated } from './dated';
import { countFrom } from './period';
import type { Because } from './period';

/** Months in which an authority takes an act back, once it has learnt of the facts that allow it to. */
const TAKING_BACK_MONTHS: readonly Dated<number>[] = [
  {
    from: '1977-07-01',
    value: 12,
    mark: 'M',
    source:
      '§ 48 Abs. 4 Satz 1, § 49 Abs. 3 Satz 2 LVwVfG: ein Jahr ab der Kenntnis der Tatsachen, die es rechtfertigen; § 31 Abs. 3 LVwVfG: bis zum nächsten Werktag',
  },
];

/** The last day on which a notice can be revoked or withdrawn. `knownOn`: when the authority learnt of the facts. */
export const takenBackUntil = (knownOn: IsoDate): Because => {
  const { value: months, mark, source } = inForceOn(TAKING_BACK_MONTHS, knownOn, 'taking a notice back');
  return countFrom(knownOn, { months, mark, source, shift: 'next-working-day' });
};
