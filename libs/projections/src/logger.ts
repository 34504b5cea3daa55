/** What the workers of this library say; the platform hands in its structured logger. Never personal data. */
export interface WorkerLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export const silentLog: WorkerLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** An error as one line for logs and parked entries: name and message, never a stack or a payload. PostgreSQL's text holds no NUL. */
export const errorLine = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500).replaceAll('\0', '\ufffd');
