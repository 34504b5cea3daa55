import type { IsoDate } from '@paktwerk/kernel';
import { inForceOn } from './dated';
import type { Dated } from './dated';
import { countFrom } from './period';
import type { Because, Counting } from './period';

/** Days after posting on which a letter counts as delivered. */
const POST_DAYS: readonly Dated<number>[] = [
  { from: '1977-07-01', value: 3, mark: 'M', source: '§ 41 Abs. 2 LVwVfG: am dritten Tag nach der Aufgabe zur Post' },
  {
    from: '2021-02-17',
    value: 3,
    mark: 'F',
    source: '§ 41 Abs. 2 LVwVfG (Fassung vom 17.02.2021): am dritten Tag nach der Aufgabe zur Post',
  },
  {
    from: '2025-01-01',
    value: 3,
    mark: '?',
    source:
      '§ 41 Abs. 2 LVwVfG: am dritten Tag nach der Aufgabe zur Post; ob Baden-Württemberg den vierten Tag des Bundesrechts übernommen hat, ist nicht belegt',
  },
];

/** Days in which a notice can be retrieved from the portal. */
const PORTAL_DAYS: readonly Dated<number>[] = [
  {
    from: '2021-02-17',
    value: 10,
    mark: 'F',
    source: '§ 41 Abs. 2a LVwVfG (Fassung vom 17.02.2021): ohne Abruf in zehn Tagen ist nicht bekannt gegeben',
  },
];

/** Days after the retrieval on which it counts as delivered. */
const RETRIEVED_DAYS: readonly Dated<number>[] = [
  { from: '2021-02-17', value: 1, mark: 'F', source: '§ 41 Abs. 2a LVwVfG (Fassung vom 17.02.2021): am Tag nach dem Abruf' },
];

/** Months in which an action can be filed. */
const REMEDY_MONTHS: readonly Dated<number>[] = [
  { from: '1960-04-01', value: 1, mark: 'M', source: '§ 74 Abs. 1 VwGO; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag' },
];
const REMEDY_MONTHS_WITHOUT_NOTICE: readonly Dated<number>[] = [
  {
    from: '1960-04-01',
    value: 12,
    mark: 'M',
    source: '§ 58 Abs. 2 VwGO: ohne Rechtsbehelfsbelehrung ein Jahr; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag',
  },
];

/** The first day on which a notice could be delivered by retrieval. */
export const PORTAL_FROM: IsoDate = PORTAL_DAYS[0]!.from;

const inForce = (rows: readonly Dated<number>[], day: IsoDate): Dated<number> => inForceOn(rows, day, 'the delivery of notices');
const ofDays = (rows: readonly Dated<number>[], day: IsoDate): Counting => {
  const { value: days, mark, source } = inForce(rows, day);
  return { days, mark, source, shift: 'none' };
};

/** A letter counts as delivered on that day, also on a Sunday, and also where it arrived earlier. */
export const deliveredByPost = (postedOn: IsoDate): Because => countFrom(postedOn, ofDays(POST_DAYS, postedOn));

/** The last day on which it can be retrieved from the portal. */
export const retrievableUntil = (providedOn: IsoDate): Because => countFrom(providedOn, ofDays(PORTAL_DAYS, providedOn));

export const deliveredByRetrieval = (retrievedOn: IsoDate): Because => countFrom(retrievedOn, ofDays(RETRIEVED_DAYS, retrievedOn));

/** The last day to file an action. `isInstructed`: the notice says which remedy there is. */
export const remedyUntil = (deliveredOn: IsoDate, isInstructed: boolean): Because => {
  const { value: months, mark, source } = inForce(isInstructed ? REMEDY_MONTHS : REMEDY_MONTHS_WITHOUT_NOTICE, deliveredOn);
  return countFrom(deliveredOn, { months, mark, source, shift: 'next-working-day' });
};
