import { useEffect, useRef, useState } from 'react';

const GLOW_MS = 1600;

/** A figure that glows for a moment when it changes, so that a glance at the wall catches it. */
export const Changed = ({ value }: { value: string }) => {
  const before = useRef(value);
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (before.current === value) return undefined;
    before.current = value;
    setNew(true);
    const timer = setTimeout(() => setNew(false), GLOW_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return <span className={`pw-changed ${isNew ? 'is-new' : ''}`}>{value}</span>;
};
