import type { Socket } from 'node:net';
import { COMMON_PROBLEMS, Problem, problemBody } from '@paktwerk/platform';

const STATUS: Readonly<Record<string, readonly [status: number, phrase: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** What Node's parser refuses never becomes a request; it is answered on the socket, in the shape and with the headers of every other answer. */
export const answerParserErrors =
  (headers: Readonly<Record<string, string>>) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, phrase] = STATUS[error.code ?? ''] ?? [400, 'Bad Request'];
    const body = JSON.stringify(problemBody(COMMON_PROBLEMS, new Problem(status, 'bad-request'), 'de'));
    const lines = Object.entries({
      ...headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`);
    socket.end(`HTTP/1.1 ${status} ${phrase}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  };
