import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface SectionProps {
  /** The heading's own id, so that an address can lead here. */
  id: string;
  title: string;
  /** What stands here, or what it is good for. */
  note?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
}

/** A part of a page under a heading: headings are how people with a screen reader get around. */
export const Section = ({ id, title, note, className, children }: SectionProps) => (
  <section className={classNames('pw-panel', className)} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {note !== undefined && <p className="pw-muted">{note}</p>}
    {children}
  </section>
);

/** Names and values; what is undefined has no line. */
export const Facts = ({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="pw-facts">
    {of.map(
      ([name, value]) =>
        value !== undefined && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
);
