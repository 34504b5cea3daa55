import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { routeNotFound } from '../problems';

/** File names under assets/ carry a hash of their content, so they may be kept for ever; the page itself is asked for every time. */
const cacheControl = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** Is this a path of the page, and no file that is missing? `.v1` at the end of an event's name is a version, not a kind of file. */
export const wantsPage = (url: string, accept = '*/*'): boolean =>
  /text\/html|\*\/\*/.test(accept) && !/^\/(api|auth|oidc|assets|health|events)(\/|$)|\.(?!v\d+(\?|$))\w{2,5}(\?|$)/.test(url);

/** The browser application: its files, and its one page under every path that a person could have bookmarked. */
export const staticPlugin =
  (folder: string) =>
  async (instance: FastifyInstance): Promise<void> => {
    const isBuilt = existsSync(join(folder, 'index.html'));
    if (isBuilt) {
      await instance.register(fastifyStatic, {
        root: folder,
        wildcard: false,
        index: false,
        preCompressed: true,
        cacheControl: false,
        setHeaders: (response, path) => void response.header('cache-control', cacheControl(path)),
      });
    }
    instance.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
      if (!isBuilt || !wantsPage(request.url, request.headers.accept)) throw routeNotFound();
      return reply.sendFile('index.html');
    });
  };
