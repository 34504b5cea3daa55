/** What a text is as a number: one, none, or one of two that nobody can tell apart. `decimal` is the plain form, `-1234.5`. */
export type WrittenNumber =
  | { readonly is: 'number'; readonly decimal: string; readonly isGerman: boolean }
  | { readonly is: 'ambiguous'; readonly thousands: string; readonly decimals: string }
  | { readonly is: 'none' };

/** Groups of a thousand as they are written: one to three figures, the first no zero, and then three each. */
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const GERMAN = /^\d+(,\d+)?$/;
const PLAIN = /^\d+\.\d+$/;
/** `12,345` is a little more than twelve in German and twelve thousand in English; `45000.000` and `0.500` are no groups, and hardly decimals. */
const EITHER = /^([1-9]\d{0,2}),(\d{3})$|^(\d+)\.(\d{3})$/;

const grouped = (whole: string): string => whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');

/**
 * A number as people here write it, `1.234,50` or `1234,5`, and as machines do, `1234.5`; figures, separators and a sign alone. Nobody has a thousand
 * shares of a post, so in a `share` one separator stands before decimals, whatever follows: `0.500` is a half.
 */
export const readNumber = (text: string, of: 'amount' | 'share' = 'amount'): WrittenNumber => {
  const [, minus = '', figures = ''] = /^([-−]?)(.*)$/s.exec(text.replace(/[\s\p{Cf}]/gu, '')) ?? [];
  const sign = minus && '-';
  if (of === 'share' && /^\d+[.,]\d+$/.test(figures))
    return { is: 'number', decimal: sign + figures.replace(',', '.'), isGerman: figures.includes(',') };
  if (GROUPED.test(figures) || (GERMAN.test(figures) && !EITHER.test(figures)))
    return { is: 'number', decimal: sign + figures.replaceAll('.', '').replace(',', '.'), isGerman: true };
  const either = EITHER.exec(figures);
  if (either) {
    const [whole, part] = [either[1] ?? either[3] ?? '', either[2] ?? either[4] ?? ''];
    return { is: 'ambiguous', thousands: sign + grouped(whole + part), decimals: `${sign}${grouped(whole)},${part.replace(/0$/, '')}` };
  }
  return PLAIN.test(figures) ? { is: 'number', decimal: sign + figures, isGerman: false } : { is: 'none' };
};
