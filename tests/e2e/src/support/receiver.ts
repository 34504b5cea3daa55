import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly url: string;
  close(): void;
}

/**
 * Receives webhooks on loopback and agrees to its verification.
 * @param answer the status for the next delivery; undefined never answers it
 */
export const receive = async (answer: () => number | undefined): Promise<Receiver> => {
  const server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (part: Buffer) => {
        body += part.toString();
      })
      .on('end', () => {
        const { challenge } = (JSON.parse(body) as { data: { challenge?: string } }).data;
        if (challenge) {
          response.end(challenge);
          return;
        }
        const status = answer();
        if (status !== undefined) response.writeHead(status).end();
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
