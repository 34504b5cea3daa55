import { ApiError } from '../api/problem';

export const isNotFound = (error: Error): boolean => error instanceof ApiError && error.problem.code === 'not-found';

/** The service was asked for a programme or a day that cannot be; another choice is answered. */
export const isImpossible = (error: Error | null): error is ApiError =>
  error instanceof ApiError && ([400, 422].includes(error.problem.status) || isNotFound(error));
