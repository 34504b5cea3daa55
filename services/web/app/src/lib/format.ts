const LOCALE = 'de-DE';
const BERLIN = 'Europe/Berlin';

const integer = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const currency = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR' });
const wholeEuro = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const dayFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });
const longDayFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const monthFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'short', year: 'numeric' });
const instantFormat = new Intl.DateTimeFormat(LOCALE, {
  timeZone: BERLIN,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const timeFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: BERLIN, hour: '2-digit', minute: '2-digit', second: '2-digit' });

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

export const formatCount = (n: number): string => integer.format(n);
export const formatEuro = (cents: number): string => currency.format(cents / 100);
export const formatWholeEuro = (cents: number): string => wholeEuro.format(cents / 100);
/** 58,0 Mio. € — for figures that are read from across a room. */
export const formatEuroShort = (cents: number): string => {
  const euro = cents / 100;
  if (Math.abs(euro) >= 999_950) return `${oneDecimal.format(euro / 1e6)} Mio. €`;
  return Math.abs(euro) >= 10_000 ? `${integer.format(euro / 1e3)} Tsd. €` : wholeEuro.format(euro);
};
/** `80 Mio.`: round numbers of an axis need no decimals. */
export const formatEuroAxis = (cents: number): string => {
  const euro = cents / 100;
  const millions = euro / 1e6;
  if (Math.abs(euro) >= 1e6) return `${Number.isInteger(millions) ? integer.format(millions) : oneDecimal.format(millions)} Mio.`;
  return Math.abs(euro) >= 1000 ? `${integer.format(euro / 1e3)} Tsd.` : integer.format(euro);
};
/** The number alone for a tile that has no room: `1,3 M`, `450 T`. */
export const formatEuroTiny = (cents: number): string => {
  const euro = cents / 100;
  if (Math.abs(euro) >= 999_500) return `${oneDecimal.format(euro / 1e6)} M`;
  return Math.abs(euro) >= 1000 ? `${integer.format(euro / 1e3)} T` : integer.format(euro);
};
export const formatFte = (hundredths: number): string => twoDecimals.format(hundredths / 100);
export const formatFteShort = (hundredths: number): string => oneDecimal.format(hundredths / 100);
export const formatPercent = (ratio: number): string => `${integer.format(ratio * 100)} %`;
export const formatDate = (date: string): string => dayFormat.format(day(date));
export const formatLongDate = (date: string): string => longDayFormat.format(day(date));
export const formatMonth = (date: string): string => monthFormat.format(day(date));
export const formatInstant = (instant: string): string => `${instantFormat.format(new Date(instant))} Uhr`;
/** For figures that move while one looks. */
export const formatInstantToTheSecond = (instant: string): string =>
  `${formatInstant(instant).slice(0, -9)}${timeFormat.format(new Date(instant))} Uhr`;
/** `+12` / `−3`, with the real minus sign. */
export const withSign = (n: number, format: (n: number) => string): string =>
  n > 0 ? `+${format(n)}` : n < 0 ? `−${format(-n)}` : `±${format(0)}`;
