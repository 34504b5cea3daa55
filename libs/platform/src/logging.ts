import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import type { Logger } from 'pino';
import { LogOutput } from './log-output';

/** The only fields that may reach a log line. Everything else is dropped, so that no personal data slips in. */
const ALLOWED = new Set([
  'service',
  'instance',
  'worker',
  'projection',
  'reaction',
  'consumer',
  'log',
  'topic',
  'partition',
  'offset',
  'position',
  'type',
  'error',
  'stack',
  'attempts',
  'count',
  'ms',
  'method',
  'route',
  'status',
  'correlationId',
  'traceId',
  'code',
  'port',
  'from',
  'to',
  'lag',
  'expected',
  'source',
  'context',
  'stored',
  'first',
  'group',
  'failures',
  'partitions',
  'configured',
  'kafka',
]);

const allowed = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([k, v]) => ALLOWED.has(k) && (typeof v !== 'object' || v === null)));

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Structured JSON lines on stdout with an allow-list of fields. Called once in a process. */
export const createLog = (service: string, instance: string, level: string): Log => {
  const output = new LogOutput((count) =>
    logger.warn({ count }, 'log lines were dropped, because nothing took them; now they are taken again'),
  );
  process.once('exit', () => output.flush());
  const logger: Logger = pino(
    {
      level,
      base: { service, instance },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    output,
  );
  return {
    info: (fields, message) => logger.info(allowed(fields), message),
    warn: (fields, message) => logger.warn(allowed(fields), message),
    error: (fields, message) => logger.error(allowed(fields), message),
  };
};

/** Nest's own messages through the same log; its start-up chatter is left out. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown, context?: unknown) => log.warn({ context: String(context ?? '') }, String(message)),
  error: (message: unknown, stack?: unknown, context?: unknown) =>
    log.error({ context: String(context ?? ''), stack: String(stack ?? '').slice(0, 800) }, String(message)),
});
