import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
import { Alert } from '../ui/feedback';
import type { FormProblem } from '../ui/form/problem';
import { problemText } from './problem-alert';
import { ApiError, type Problem } from '../api/problem';

/** A refusal where the hand is: in words, beside the button, with the focus on it. */
export const Refusal = ({ problem, title }: { problem: FormProblem | undefined; title: string }) => {
  const t = useTexts(commonTexts);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const error = new ApiError(problem as Problem);
  return (
    <div ref={box} tabIndex={-1} className="pw-refusal">
      <Alert kind={error.mayPass ? 'danger' : 'warning'} title={title} live="alert">
        <p data-refusal={error.problem.code}>{problemText(error, t, language)}</p>
      </Alert>
    </div>
  );
};
