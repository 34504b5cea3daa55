import { useState, type ReactNode } from 'react';

/** One part with its states. */
export const Example = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="pw-panel pw-part" aria-label={title}>
    <h3>{title}</h3>
    <div className="pw-part__states">{children}</div>
  </section>
);

/** Holds a value, as a form would. */
export const Held = <V,>({ first, children }: { first: V; children: (value: V, onChange: (value: V) => void) => ReactNode }) => {
  const [value, setValue] = useState(first);
  return children(value, setValue);
};
