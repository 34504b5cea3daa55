import { becauseOf } from './counted';
import type { Counted } from './counted';
import { formatDate, formatDateEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { MARK_DE, MARK_EN } from '../history/entry';

const lengthOf = ({ days, months }: Pick<Counted, 'days' | 'months'>): Sentence => {
  if (months !== undefined)
    return months === 12
      ? { de: 'Ein Jahr', en: 'One year' }
      : { de: months === 1 ? 'Ein Monat' : `${months} Monate`, en: months === 1 ? 'One month' : `${months} months` };
  return days === 1 ? { de: 'Ein Tag', en: 'One day' } : { de: `${days ?? 0} Tage`, en: `${days ?? 0} days` };
};

const dayDe = (day: string, name: string | undefined): string => (name === undefined ? formatDate(day) : `${formatDate(day)} (${name})`);

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const noWorkDays = (days: readonly string[]): string =>
  days.length === 1 ? `Kein Werktag ist ${days[0]!}` : `Keine Werktage sind ${listed.format(days)}`;

/** Why a recorded day is that day: what it was counted from, over which days it moved, by which rule, and how sure that is. */
export const whyThatDay = (counted: Counted): Sentence => {
  const { from, skipped, shift, mark, source } = becauseOf(counted);
  const length = lengthOf(counted);
  const moved =
    skipped.length === 0
      ? shift === 'none'
        ? {
            de: ' An Wochenenden und Feiertagen verschiebt sich dieser Tag nicht.',
            en: ' This day does not move on weekends and holidays.',
          }
        : { de: '', en: '' }
      : {
          de: ` ${noWorkDays(skipped.map(({ day, name }) => `der ${dayDe(day, name)}`))}; deshalb endet die Frist am nächsten Werktag.`,
          en: ` No working days are ${skipped.map(({ day, name }) => (name === undefined ? formatDateEn(day) : `${formatDateEn(day)} (${name})`)).join(', ')}; so the period ends on the next working day.`,
        };
  return {
    de: `${length.de} ab dem ${formatDate(from)}, dieser Tag zählt nicht mit.${moved.de} ${source} (${MARK_DE[mark]}).`,
    en: `${length.en} from ${formatDateEn(from)}, which does not count itself.${moved.en} ${source} (${MARK_EN[mark]}).`,
  };
};
