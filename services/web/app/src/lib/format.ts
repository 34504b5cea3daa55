import { LOCALES, useLanguage, type Language } from '../texts/language';

const BERLIN = 'Europe/Berlin';
const HOUR_MS = 3_600_000;
/** Words that Intl does not bring along. */
const SHORT = {
  de: { million: 'Mio.', thousand: 'Tsd.', m: 'M', k: 'T', clock: ' Uhr' },
  en: { million: 'm', thousand: 'k', m: 'm', k: 'k', clock: '' },
} as const;

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** How figures and dates are written in a language. Money comes as cents, shares of posts as hundredths, instants as ISO 8601. */
export interface Format {
  readonly count: (n: number) => string;
  /** With the decimals that the number has, at most two: the marks of an axis. */
  readonly number: (n: number) => string;
  /** To the cent. */
  readonly euro: (cents: number) => string;
  readonly wholeEuro: (cents: number) => string;
  /** 58,0 Mio. € — for figures that are read from across a room. */
  readonly euroShort: (cents: number) => string;
  /** `80 Mio. €`: round numbers of an axis need no decimals. */
  readonly euroAxis: (cents: number) => string;
  /** The number alone for a tile that has no room: `1,3 M`, `450 T`. */
  readonly euroTiny: (cents: number) => string;
  readonly fte: (hundredths: number) => string;
  readonly fteShort: (hundredths: number) => string;
  readonly percent: (ratio: number) => string;
  readonly date: (date: string) => string;
  readonly longDate: (date: string) => string;
  readonly month: (date: string) => string;
  /** In the hour that October repeats with the offset, so that it is two different ones. */
  readonly instant: (instant: string) => string;
  /** For figures that move while one looks. */
  readonly instantToTheSecond: (instant: string) => string;
  /** What is proven, in which order something came, and a state of knowledge: to the second and with the offset. */
  readonly evidence: (instant: string) => string;
  /** The time of day alone, of a moment in this browser. */
  readonly time: (ms: number) => string;
  /** `+12` / `−3`, with the real minus sign. */
  readonly signed: (n: number, format: (n: number) => string) => string;
  readonly compare: (a: string, b: string) => number;
}

const formatOf = (language: Language): Format => {
  const locale = LOCALES[language];
  const short = SHORT[language];
  const decimals = (n: number): Intl.NumberFormat => new Intl.NumberFormat(locale, { minimumFractionDigits: n, maximumFractionDigits: n });
  const [integer, oneDecimal, twoDecimals] = [decimals(0), decimals(1), decimals(2)];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const currency = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const wholeEuro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, options);
  const dayOfYear = {
    day: '2-digit',
    month: language === 'de' ? '2-digit' : 'short', // 03/04/2026 is read in two ways in English
    year: 'numeric',
  } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const dayFormat = dates({ ...dayOfYear, timeZone: 'UTC' });
  const longDay = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = dates({ ...dayOfYear, ...clock, timeZone: BERLIN });
  const second = dates({ ...dayOfYear, ...clock, second: '2-digit', timeZone: BERLIN });
  const offset = dates({ timeZone: BERLIN, timeZoneName: 'longOffset' });
  const offsetOf = (at: Date): string =>
    offset
      .formatToParts(at)
      .find((p) => p.type === 'timeZoneName')
      ?.value.replace('GMT', 'UTC') ?? '';
  const isRepeated = (at: Date): boolean =>
    [-HOUR_MS, HOUR_MS].some((by) => instant.format(at) === instant.format(new Date(at.getTime() + by)));
  const time = dates({ ...clock, second: '2-digit', timeZone: BERLIN });
  const collator = new Intl.Collator(locale);
  const withEuro = (amount: string): string => (language === 'de' ? `${amount}\u00a0€` : `€${amount}`);
  const thousand = (text: string): string => (language === 'de' ? `${text} ${short.thousand}` : `${text}${short.thousand}`);
  const million = (text: string): string => (language === 'de' ? `${text} ${short.million}` : `${text}${short.million}`);
  const tight = (text: string, unit: string): string => (language === 'de' ? `${text} ${unit}` : `${text}${unit}`);
  return {
    count: (n) => integer.format(n),
    number: (n) => number.format(n).replace(/^-/, '−'),
    euro: (cents) => currency.format(cents / 100),
    wholeEuro: (cents) => wholeEuro.format(cents / 100),
    euroShort: (cents) => {
      const euro = cents / 100;
      if (Math.abs(euro) >= 999_950) return withEuro(million(oneDecimal.format(euro / 1e6)));
      return Math.abs(euro) >= 10_000 ? withEuro(thousand(integer.format(euro / 1e3))) : wholeEuro.format(euro);
    },
    euroAxis: (cents) => {
      const euro = cents / 100;
      if (Math.abs(euro) >= 1e6) return withEuro(million(number.format(euro / 1e6)));
      return withEuro(Math.abs(euro) >= 1000 ? thousand(number.format(euro / 1e3)) : number.format(euro));
    },
    euroTiny: (cents) => {
      const euro = cents / 100;
      if (Math.abs(euro) >= 999_500) return tight(oneDecimal.format(euro / 1e6), short.m);
      return Math.abs(euro) >= 1000 ? tight(integer.format(euro / 1e3), short.k) : integer.format(euro);
    },
    fte: (hundredths) => twoDecimals.format(hundredths / 100),
    fteShort: (hundredths) => oneDecimal.format(hundredths / 100),
    percent: (ratio) => percent.format(ratio).replace(/\s/, ' '),
    date: (date) => dayFormat.format(day(date)),
    longDate: (date) => longDay.format(day(date)),
    month: (date) => month.format(day(date)),
    instant: (text) => {
      const at = new Date(text);
      return `${instant.format(at)}${short.clock}${isRepeated(at) ? ` (${offsetOf(at)})` : ''}`;
    },
    instantToTheSecond: (at) => `${second.format(new Date(at))}${short.clock}`,
    evidence: (at) => `${second.format(new Date(at))}${short.clock} (${offsetOf(new Date(at))})`,
    time: (ms) => `${time.format(ms)}${short.clock}`,
    signed: (n, format) => (n > 0 ? `+${format(n)}` : n < 0 ? `−${format(-n)}` : `±${format(0)}`),
    compare: (a, b) => collator.compare(a, b),
  };
};

const known: Partial<Record<Language, Format>> = {};
export const formats = (language: Language): Format => (known[language] ??= formatOf(language));

/** How figures and dates are written in the language that the person reads. */
export const useFormat = (): Format => formats(useLanguage());
