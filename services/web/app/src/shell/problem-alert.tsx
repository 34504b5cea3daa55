import type { ReactNode } from 'react';
import { ApiError } from '../api/problem';
import { textOf, useTexts, type TextsOf } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage, type Language } from '../texts/language';
import { Alert } from '../ui/feedback';
import { loginUrl } from './session';

/** A refusal in the service's own words, but for those that name what only this page can translate. */
export const problemText = (error: Error, t: TextsOf<typeof commonTexts>, language: Language): string => {
  if (!(error instanceof ApiError)) return t.problem.broken;
  const { code, texts, data, status } = error.problem;
  // An answer with nothing but its number comes from what stands before the services.
  if (code === 'offline' || error.message === `http-${status}`) return t.problem.offline;
  // What the services say here names fields and ids, for programs.
  if (code === 'not-found') return t.problem.noSuchThing;
  if (code === 'invalid-request') return t.problem.impossible;
  const allowed = data?.['allowed'];
  return code === 'role-missing' && Array.isArray(allowed)
    ? t.problem.notYours({ roles: allowed.map((role) => textOf(t.roles, String(role))).join(', ') })
    : (texts?.[language] ?? texts?.de ?? error.message);
};

export const useProblemText = (): ((error: Error) => string) => {
  const [t, language] = [useTexts(commonTexts), useLanguage()];
  return (error) => problemText(error, t, language);
};

const statusOf = (error: Error): number => (error instanceof ApiError ? error.problem.status : 0);
/** Asking once more brings the same answer. */
const isFinal = (error: Error): boolean => [400, 403, 404].includes(statusOf(error));
const isRefusal = (error: Error): boolean => [403, 409, 412, 422].includes(statusOf(error));

interface Props {
  error: Error;
  onRetry?: (() => void) | undefined;
  title?: string;
  children?: ReactNode;
}

/** Says what went wrong and what can be done: try again, or sign in. */
export const ProblemAlert = ({ error, onRetry, title, children }: Props) => {
  const t = useTexts(commonTexts);
  const text = useProblemText();
  return (
    <Alert kind={isRefusal(error) ? 'warning' : 'danger'} title={title ?? t.problem.title} live="alert">
      <p className="kern-body" data-refusal={error instanceof ApiError ? error.problem.code : undefined}>
        {text(error)}
      </p>
      {children}
      {statusOf(error) === 401 ? (
        <a className="kern-link" href={loginUrl()}>
          {t.signIn}
        </a>
      ) : (
        onRetry &&
        !isFinal(error) && (
          <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={onRetry}>
            <span className="kern-label">{t.problem.retry}</span>
          </button>
        )
      )}
    </Alert>
  );
};
