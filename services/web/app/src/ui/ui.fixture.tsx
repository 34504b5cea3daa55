import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { UiRoot } from './ui-root';

// jsdom knows the element but not its modal methods; this does what the specification says as far as a spec can see it.
if (typeof HTMLDialogElement.prototype.showModal !== 'function') {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
}

/** Shows a part as a page does, and the hands that use it. */
export const show = (part: ReactNode): { user: UserEvent; rerender: (part: ReactNode) => void } => {
  const user = userEvent.setup();
  const { rerender } = render(<UiRoot>{part}</UiRoot>);
  return { user, rerender: (next) => rerender(<UiRoot>{next}</UiRoot>) };
};

/** What a reader says about a control: its description, in order. */
export const descriptionOf = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? `missing #${id}`)
    .join(' | ');

export const textbox = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
