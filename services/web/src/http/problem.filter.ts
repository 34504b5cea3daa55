import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { toProblem, type Problem } from './problem';

const logger = new Logger('web');

export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply => {
  if (problem.status === 503) void reply.header('retry-after', '2');
  return reply.status(problem.status).header('cache-control', 'no-store').type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
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
