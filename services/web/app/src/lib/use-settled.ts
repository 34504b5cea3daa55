import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/** The value as it was when a person last paused. */
export const useSettled = <T>(value: T): T => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
