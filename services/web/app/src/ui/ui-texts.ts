import { sharedArea, useTexts, type TextsOf } from '../texts/area';
import { ui as de } from '../texts/de/ui';
import { LOCALES, useLanguage } from '../texts/language';

/** The words that the parts say by themselves. */
export const uiTexts = sharedArea(de, async () => (await import('../texts/en/shared')).ui);
export type UiTexts = TextsOf<typeof uiTexts>;
export const useUiTexts = (): UiTexts => useTexts(uiTexts);

/** For Intl: numbers, dates and the order of letters in the language of the page. */
export const useLocale = (): string => LOCALES[useLanguage()];
