import { useEffect } from 'react';

/** Asks before a tab with unsent work is closed. The sentence is the browser's own: it shows no other. */
export const UnsavedGuard = ({ isDirty }: { isDirty: boolean }) => {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return null;
};
