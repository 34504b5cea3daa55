/**
 * A form that takes the place of the button that opened it takes its focus, too. Given as `ref` to what stands around the form, so that it runs once,
 * when the form comes.
 */
export const focusFirst = (place: HTMLElement | null): void => place?.querySelector<HTMLElement>('input, select, textarea')?.focus();
