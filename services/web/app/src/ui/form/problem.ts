/** What a form reads of a refusal (RFC 9457): its sentence, and the fields that it names. */
export interface FormProblem {
  readonly status: number;
  readonly code?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly texts?: { readonly de?: string | undefined; readonly en?: string | undefined } | undefined;
  readonly errors?: readonly { readonly field: string; readonly de: string; readonly en: string }[] | undefined;
  readonly field?: string | undefined;
}

/** `/lines/0/share` → `lines.0.share`. */
export const pathOf = (pointer: string): string =>
  pointer
    .replace(/^\//, '')
    .split('/')
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');

/** The problem inside an error that a request threw; undefined for a mistake of our own. */
export const problemOf = (error: unknown): FormProblem | undefined => {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return undefined;
  const { problem } = error;
  return typeof problem === 'object' && problem !== null && 'status' in problem ? (problem as FormProblem) : undefined;
};

export const sentenceOf = (problem: FormProblem, language: 'de' | 'en', offline: string): string =>
  problem.status === 0 ? offline : (problem.texts?.[language] ?? problem.detail ?? problem.title ?? String(problem.status));
