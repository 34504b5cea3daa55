import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, problemBody } from './problems';
import type { ProblemTexts } from './problems';
import { HEADERS_OF_DATA } from './security-headers';

const problemOf = (code: string | undefined): Problem => {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'headers-too-large');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'request-too-slow');
  return new Problem(400, 'bad-request');
};

/**
 * Answers what Node's own parser refuses, which reaches no route, no hook and no filter: as a problem like everything else, and with the
 * headers that matter for it. Given to Fastify as `clientErrorHandler`.
 */
export const answerParserError =
  (texts: ProblemTexts) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const problem = problemOf(error.code);
    const body = JSON.stringify(problemBody(texts, problem, 'de'));
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      ...Object.entries(HEADERS_OF_DATA).map(([name, value]) => `${name}: ${value}`),
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
