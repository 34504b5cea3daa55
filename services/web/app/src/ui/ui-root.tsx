import type { ReactNode } from 'react';
import { ShortcutProvider } from './shortcuts';
import { ToastProvider } from './toasts';

/** What the parts need once around the page: the place for toasts and the listener for keys. */
export const UiRoot = ({ children }: { children: ReactNode }) => (
  <ToastProvider>
    <ShortcutProvider>{children}</ShortcutProvider>
  </ToastProvider>
);
