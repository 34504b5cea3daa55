import type { takenBackUntil } from '@paktwerk/deadlines';
import { addDays, formatDate, formatDateEn } from '@paktwerk/kernel';
import type { IsoDate, Sentence } from '@paktwerk/kernel';
import { countedOf } from '../grant/counted';
import { takenBackBy } from '../grant/taken-back';
import { whyThatDay } from '../grant/why-that-day';
import { HEARING_DAYS } from '../parameters';

interface Days {
  readonly openedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly lastDay: IsoDate;
  readonly extendedOn?: IsoDate;
}

/** Why a hearing ends on its day. */
export const whyItEnds = ({ openedOn, dueOn, lastDay, extendedOn }: Days): Sentence => {
  const moved =
    dueOn === lastDay
      ? { de: '', en: '' }
      : {
          de: ` Der ${formatDate(dueOn)} ist kein Werktag; deshalb endet sie am nächsten (§ 31 Abs. 3 LVwVfG).`,
          en: ` ${formatDateEn(dueOn)} is no working day; so it ends on the next one (§ 31(3) LVwVfG).`,
        };
  if (extendedOn !== undefined)
    return {
      de: `Die Behörde hat die Frist am ${formatDate(extendedOn)} bis zum ${formatDate(dueOn)} verlängert.${moved.de}`,
      en: `The authority extended the period on ${formatDateEn(extendedOn)} until ${formatDateEn(dueOn)}.${moved.en}`,
    };
  return dueOn === addDays(openedOn, HEARING_DAYS.value)
    ? {
        de: `${HEARING_DAYS.value} Tage ab dem ${formatDate(openedOn)}.${moved.de} ${HEARING_DAYS.source}.`,
        en: `${HEARING_DAYS.value} days from ${formatDateEn(openedOn)}.${moved.en} ${HEARING_DAYS.source}.`,
      }
    : {
        de: `Die Behörde hat diese Frist am ${formatDate(openedOn)} gesetzt.${moved.de}`,
        en: `The authority set this period on ${formatDateEn(openedOn)}.${moved.en}`,
      };
};

/** Until when the authority may take back, and why; where it always may, nothing. */
export const takenBackByAndWhy = (basis: string, knownOn: IsoDate): { readonly on: IsoDate; readonly why: Sentence } | undefined => {
  const by: ReturnType<typeof takenBackUntil> | undefined = takenBackBy(basis, knownOn);
  return by && { on: by.on, why: whyThatDay(countedOf(by)) };
};
