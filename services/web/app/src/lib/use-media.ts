import { useCallback, useSyncExternalStore } from 'react';

/** Whether the screen is as a media query says; for what a phone shows otherwise, and not only smaller. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    useCallback(
      (changed) => {
        const media = window.matchMedia(query);
        media.addEventListener('change', changed);
        return () => media.removeEventListener('change', changed);
      },
      [query],
    ),
    () => window.matchMedia(query).matches,
  );

/** As `table.css` says where a table becomes cards. */
export const PHONE = '(max-width: 47.99rem)';
