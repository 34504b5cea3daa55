import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { routeNotFound } from '../problems';

/** File names under assets/ carry a hash of their content, so they may be kept for ever; the page itself is asked for every time. */
const cacheControl = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

const FOLDERS = /^\/(api|auth|oidc|assets|health|metrics|events)(\/|$)/;
/** Kinds of files that pages load. Any other dot belongs to an address of the page, as in the name of an event. */
const FILE = /\.(css|gif|html?|ico|jpe?g|js|json|map|mjs|png|svg|txt|webmanifest|webp|woff2?|xml)$/i;

/** Is this a path of the page, which shows a page of its own where there is none, and no file that is missing? */
export const wantsPage = (url: string, accept = '*/*'): boolean => {
  const path = url.split('?', 1)[0] ?? '';
  return /text\/html|\*\/\*/.test(accept) && !FOLDERS.test(path) && !FILE.test(path);
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
