import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface DisclosureProps {
  summary: ReactNode;
  isOpenAtFirst?: boolean;
  /** KERN's accordion with a line above and below; without it a small line with a triangle, for an explanation in running text. */
  isAccordion?: boolean;
  className?: string;
  children: ReactNode;
}

/** Shows more on request, on the browser's own `<details>`: found by the page search, opened without a script. */
export const Disclosure = ({ summary, isOpenAtFirst = false, isAccordion = false, className, children }: DisclosureProps) =>
  isAccordion ? (
    <details className={classNames('kern-accordion', className)} open={isOpenAtFirst}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{summary}</span>
      </summary>
      <div className="kern-accordion__body">{children}</div>
    </details>
  ) : (
    <details className={classNames('pw-disclosure', className)} open={isOpenAtFirst}>
      <summary>{summary}</summary>
      <div className="pw-disclosure__body">{children}</div>
    </details>
  );
