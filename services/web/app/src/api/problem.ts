/** An answer of RFC 9457 with this project's additions. */
export interface Problem {
  /** 0 where no answer came at all. */
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly texts?: { readonly de?: string; readonly en?: string };
  readonly data?: Readonly<Record<string, unknown>>;
  /** The fields that a body's schema did not accept. */
  readonly errors?: readonly { readonly field: string; readonly de: string; readonly en: string }[];
  readonly field?: string;
}

/** The server said no, or said nothing. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.code);
  }

  /** Asking the same again may bring another answer: nothing was decided. */
  get mayPass(): boolean {
    const { status } = this.problem;
    return status === 0 || status === 408 || status === 429 || status >= 500;
  }
}

export const problemOf = async (response: Response): Promise<ApiError> => {
  const text = await response.text();
  try {
    return new ApiError({ code: `http-${response.status}`, ...(JSON.parse(text) as object), status: response.status });
  } catch {
    return new ApiError({ status: response.status, code: `http-${response.status}`, detail: text.slice(0, 200) || response.statusText });
  }
};
