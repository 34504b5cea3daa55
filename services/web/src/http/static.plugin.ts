import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { routeNotFound } from '../problems';

/** File names under assets/ carry a hash of their content, so they may be kept for ever; the page itself is asked for every time. */
const cacheControl = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

const FOLDERS = /^\/(api|auth|oidc|assets|health|metrics|events)(\/|$)/;
/** Kinds of files that a page loads. */
const FILE = /\.(css|gif|html?|ico|jpe?g|js|json|map|mjs|png|svg|txt|webmanifest|webp|woff2?|xml)$/i;

/**
 * Is the page the answer? A person who opens an address asks for text/html and is shown a page, whatever the address looks like;
 * a script or a picture asks for anything, and the page would be no answer to it.
 */
export const wantsPage = (url: string, accept = '*/*'): boolean => {
  const path = url.split('?', 1)[0] ?? '';
  if (FOLDERS.test(path)) return false;
  return /text\/html/i.test(accept) || (accept.includes('*/*') && !FILE.test(path));
};

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
