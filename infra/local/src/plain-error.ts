/** An error whose message is a finished sentence for the person at the terminal: it is printed alone, without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';

  constructor(
    message: string,
    readonly details?: string,
    /** True where asking again would be answered the same. */
    readonly isFinal = false,
  ) {
    super(message);
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The code of a system's or a database's error, where it has one. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
