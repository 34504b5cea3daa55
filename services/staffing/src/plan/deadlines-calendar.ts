import { calendarOf, formatDate, formatDateEn, formatEuro, formatEuroEn, formatFte, formatFteEn, monthBegin } from '@paktwerk/kernel';
import type { Instant, IsoDate, Language } from '@paktwerk/kernel';
import type { PlanView } from './views';
import { centsOf } from '../post/funding';

type Deadline = PlanView['deadlines'][number];
interface Words {
  readonly name: (party: string) => string;
  readonly titles: Readonly<Record<Deadline['kind'], (number: string, share: number) => string>>;
  readonly text: (deadline: Deadline, cents: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  de: {
    name: (party) => `Paktwerk: Fristen der Stellen, ${party}`,
    titles: {
      refill: (number, share) => `Stelle ${number} nachbesetzen, sonst ${formatFte(share)} VZÄ verloren`,
      'first-fill': (number, share) => `Stelle ${number} zum ersten Mal besetzen, sonst ${formatFte(share)} VZÄ verloren`,
      resumption: (number) => `Stelle ${number}: Wiederaufnahme bestätigen`,
    },
    text: ({ since }, cents) => `Seit ${formatDate(since)}.${cents === 0 ? '' : ` Sonst gehen ${formatEuro(cents)} an den Rahmen zurück.`}`,
  },
  en: {
    name: (party) => `Paktwerk: deadlines of posts, ${party}`,
    titles: {
      refill: (number, share) => `Refill post ${number}, or lose ${formatFteEn(share)} FTE`,
      'first-fill': (number, share) => `Fill post ${number} for the first time, or lose ${formatFteEn(share)} FTE`,
      resumption: (number) => `Post ${number}: confirm that pay runs again`,
    },
    text: ({ since }, cents) =>
      `Since ${formatDateEn(since)}.${cents === 0 ? '' : ` Otherwise ${formatEuroEn(cents)} go back to the frame.`}`,
  },
};

/** So many months ahead a post may begin whose deadline stands in the calendar. */
const MONTHS_AHEAD = 24;

/** Of which plan the deadlines stand in a calendar. */
export const askedForCalendar = (effectiveOn: IsoDate) => ({
  firstDay: monthBegin(effectiveOn),
  months: MONTHS_AHEAD,
  effectiveOn,
  withLaterDeadlines: true,
});

/** The deadlines of a plan as a calendar, one day for each; nobody's name is in it. */
export const deadlinesCalendar = ({ party, deadlines, posts }: PlanView, language: Language, now: Instant): string => {
  const words = WORDS[language];
  return calendarOf(
    deadlines.map((deadline) => {
      const { kind, postId, number, lastDay, atStake } = deadline;
      const cents = centsOf(atStake);
      const share = posts.find((post) => post.postId === postId)?.share ?? 0;
      return {
        id: `${kind}-${postId}`,
        day: lastDay,
        title: words.titles[kind](String(number).padStart(2, '0'), share),
        text: words.text(deadline, cents),
      };
    }),
    { name: words.name(party), productId: '-//Paktwerk//Stellenplan//DE', now },
  );
};
