import { useEffect, useState } from 'react';

type Theme = 'light' | 'dark';
const KEY = 'paktwerk-theme';

const preferred = (): Theme => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const stored = (): Theme | undefined => {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : undefined;
};

/** Follows the system until a person decides otherwise. */
export const useTheme = (): [Theme, () => void] => {
  const [theme, setTheme] = useState<Theme>(() => stored() ?? preferred());
  useEffect(() => {
    document.documentElement.dataset['kernTheme'] = theme;
  }, [theme]);
  useEffect(() => {
    const media = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setTheme(stored() ?? preferred());
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return [
    theme,
    () => {
      const next = theme === 'dark' ? 'light' : 'dark';
      localStorage.setItem(KEY, next);
      setTheme(next);
    },
  ];
};
