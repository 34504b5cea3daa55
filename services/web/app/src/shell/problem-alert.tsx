import type { ReactNode } from 'react';
import type { ApiError } from '../lib/api';
import { t } from '../texts';
import { Icon } from './icon';
import { loginUrl } from './session';

export const Alert = ({
  kind,
  title,
  children,
  live,
}: {
  kind: 'info' | 'success' | 'warning' | 'danger';
  title: ReactNode;
  children?: ReactNode;
  live?: 'alert' | 'status';
}) => (
  <div className={`kern-alert kern-alert--${kind} pw-alert`} role={live}>
    <div className="kern-alert__header">
      <Icon name={kind} />
      <span className="kern-title">{title}</span>
    </div>
    {children && <div className="kern-alert__body">{children}</div>}
  </div>
);

/** A refusal in the service's own words, but for those that name what only this page can translate. */
export const problemText = ({ message, problem: { code, data } }: ApiError): string => {
  if (code === 'offline') return t.problem.offline;
  const { allowed } = (data ?? {}) as { allowed?: readonly string[] | string };
  return code === 'role-missing' && typeof allowed === 'object'
    ? t.problem.notYours(allowed.map((role) => t.roles[role] ?? role).join(', '))
    : message;
};

export const ProblemAlert = ({ error, onRetry, title = t.problem.title }: { error: ApiError; onRetry?: () => void; title?: string }) => (
  <Alert kind={error.problem.status === 422 || error.problem.status === 403 ? 'warning' : 'danger'} title={title} live="alert">
    <p className="kern-body">{problemText(error)}</p>
    {error.problem.status === 401 ? (
      <a className="kern-link" href={loginUrl()}>
        {t.app.signIn}
      </a>
    ) : (
      onRetry &&
      error.problem.status !== 403 && (
        <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={onRetry}>
          <span className="kern-label">{t.problem.retry}</span>
        </button>
      )
    )}
  </Alert>
);
