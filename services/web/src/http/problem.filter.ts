import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { toProblem, type Problem } from './problem';

const logger = new Logger('web');

/** `detail` in the caller's language; both languages stay in `texts`. */
const inLanguage = (problem: Problem, accepted: string | undefined): Problem =>
  /^\s*en\b/i.test(accepted ?? '') ? { ...problem, title: problem.texts.en, detail: problem.texts.en } : problem;

export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply => {
  if (problem.status === 503) void reply.header('retry-after', '2');
  return reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(inLanguage(problem, reply.request.headers['accept-language'])));
};

/** The one way an error leaves this service. */
export const answerError = (error: unknown, reply: FastifyReply): FastifyReply => {
  const problem = toProblem(error);
  if (problem.code === 'internal-error') logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return sendProblem(reply, problem);
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;
    void answerError(error, reply);
  }
}
