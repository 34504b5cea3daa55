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

/** Keeps the files that would be downloaded; jsdom neither downloads nor makes addresses for them. */
export const catchFiles = (): { readonly saved: { readonly name: string; readonly content: Blob }[] } => {
  const saved: { name: string; content: Blob }[] = [];
  let content: Blob | undefined;
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:spec';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (content) saved.push({ name: this.download, content });
  };
  return { saved };
};
type Saved = { readonly content: Blob } | undefined;
const bytesOf = (file: Saved): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    if (!file) return reject(new Error('No such file was saved.'));
    const reader = new FileReader(); // jsdom's Blob reads itself in no other way
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file.content);
  });
export const textOf = async (file: Saved): Promise<string> => Buffer.from(await bytesOf(file)).toString('utf8');
