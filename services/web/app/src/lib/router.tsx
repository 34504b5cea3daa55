import { useCallback, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

const CHANGED = 'paktwerk:navigated';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
};

export const navigate = (to: string, options: { replace?: boolean } = {}): void => {
  if (options.replace) window.history.replaceState(null, '', to);
  else window.history.pushState(null, '', to);
  window.dispatchEvent(new Event(CHANGED));
};

export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);
const useSearch = (): string => useSyncExternalStore(subscribe, () => window.location.search);

/** The query of the address: what a person sees can be bookmarked and sent to a colleague. */
export const useQuery = (): [
  URLSearchParams,
  (changes: Readonly<Record<string, string | undefined>>, options?: { replace?: boolean }) => void,
] => {
  const search = useSearch();
  const set = useCallback((changes: Readonly<Record<string, string | undefined>>, options: { replace?: boolean } = {}) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    navigate(`${window.location.pathname}${text ? `?${text}` : ''}`, { replace: options.replace ?? true });
  }, []);
  return [new URLSearchParams(search), set];
};

/** A link that does not reload the page; with a modifier key it stays an ordinary link. */
export const Link = ({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) => (
  <a
    {...rest}
    href={href}
    onClick={(event: MouseEvent<HTMLAnchorElement>) => {
      onClick?.(event);
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      navigate(href);
      window.scrollTo(0, 0);
      document.getElementById('inhalt')?.focus({ preventScroll: true });
    }}
  />
);
