import type { ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { Icon } from './icon';
import { useUiTexts } from './ui-texts';

export type Kind = 'info' | 'success' | 'warning' | 'danger';

interface AlertProps {
  kind: Kind;
  title: ReactNode;
  /** Read out when it appears: at once (`alert`, for refusals) or when the person pauses (`status`). */
  live?: 'alert' | 'status';
  children?: ReactNode;
}

export const Alert = ({ kind, title, children, live }: AlertProps) => (
  <div className={`kern-alert kern-alert--${kind} pw-alert`} role={live}>
    <div className="kern-alert__header">
      <Icon name={kind} />
      <span className="kern-title">{title}</span>
    </div>
    {children != null && children !== false && <div className="kern-alert__body">{children}</div>}
  </div>
);

/** The state of a thing in a word; the word says it, the colour helps. */
export const Badge = ({ kind, children }: { kind: Kind | 'neutral'; children: ReactNode }) => (
  <span className={`pw-badge pw-badge--${kind}`}>{children}</span>
);

/** A number beside a heading or a link: how many wait there. */
export const Pill = ({ children, label, kind = 'neutral' }: { children: ReactNode; label?: string; kind?: 'neutral' | 'action' }) => (
  <span className={classNames('pw-count', kind === 'action' && 'pw-count--action')}>
    {children}
    {label !== undefined && <span className="kern-sr-only"> {label}</span>}
  </span>
);

/** A mark of two or three letters, like a number plate: which district. */
export const Plate = ({ children }: { children: ReactNode }) => <span className="pw-plate">{children}</span>;

interface SkeletonProps {
  /** Heights as the content will have them, so that nothing jumps. */
  lines?: number;
  kind?: 'text' | 'figure' | 'rows';
}

/** Stands where content will be. The words "is loading" are read out once, the bars are not. */
export const Skeleton = ({ lines = 3, kind = 'text' }: SkeletonProps) => {
  const texts = useUiTexts();
  return (
    <div className={`pw-skeleton pw-skeleton--${kind}`} role="status">
      <span className="kern-sr-only">{texts.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="pw-skeleton__bar" aria-hidden="true" />
      ))}
    </div>
  );
};

interface ProgressProps {
  label: string;
  /** What stands beside the bar, for example "2 von 7 Abschnitten". */
  text: string;
  value: number;
  max: number;
}

export const Progress = ({ label, text, value, max }: ProgressProps) => (
  <div className="pw-progress">
    <span className="pw-progress__text">{text}</span>
    <progress aria-label={label} value={value} max={max}>
      {text}
    </progress>
  </div>
);

/** Nothing is here, why, and what comes next. */
export const EmptyState = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="pw-empty">
    <p className="pw-empty__title">{title}</p>
    {children != null && <div className="pw-muted">{children}</div>}
    {action}
  </div>
);

interface ErrorPanelProps {
  title?: string;
  /** The service's own sentence. */
  text: string;
  /** Trying again would change nothing (a refusal): the panel is a warning then. */
  kind?: 'danger' | 'warning';
  onRetry?: (() => void) | undefined;
  isRetrying?: boolean;
  /** The figures from before stay below, dimmed. */
  children?: ReactNode;
}

/** A panel that failed says so alone; the others go on. */
export const ErrorPanel = ({ title, text, kind = 'danger', onRetry, isRetrying = false, children }: ErrorPanelProps) => {
  const texts = useUiTexts();
  return (
    <>
      <Alert kind={kind} title={title ?? (kind === 'warning' ? texts.refused : texts.failed)} live="alert">
        <p className="kern-body">{text}</p>
        {onRetry && (
          <Button size="small" icon="autorenew" isBusy={isRetrying} onClick={onRetry}>
            {texts.retry}
          </Button>
        )}
      </Alert>
      {children != null && (
        <div className="pw-dimmed" aria-busy={isRetrying}>
          {children}
        </div>
      )}
    </>
  );
};
