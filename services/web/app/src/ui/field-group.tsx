import type { ReactNode } from 'react';

interface Props {
  /** What the fields are about; a reader says it before each of them. */
  legend: string;
  /** The line of an application that it is about. */
  'data-line'?: string;
  children: ReactNode;
}

/** Fields that belong together, below what they are about. */
export const FieldGroup = ({ legend, children, ...more }: Props) => (
  <fieldset className="pw-group" {...more}>
    <legend className="kern-label">{legend}</legend>
    {children}
  </fieldset>
);
