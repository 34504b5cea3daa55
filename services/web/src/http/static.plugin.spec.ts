import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@paktwerk/platform';
import fastify from 'fastify';
import { staticPlugin, wantsPage } from './static.plugin';

describe('which addresses are the page', () => {
  it.each([
    '/',
    '/antraege?status=granted',
    '/ereignisse',
    '/ereignisse/staffing.post.filled.v1',
    '/ereignisse/staffing.post.filled.v12?x=1',
    '/gibt.es.nicht',
    '/antraege/app_1.pdf',
    '/antraege?datei=none.json',
    '/foo.js',
    '/ereignisse/none.json',
  ])('%s, for a person', (url) => expect(wantsPage(url, 'text/html,application/xhtml+xml,*/*;q=0.8')).toBe(true));
  it.each(['/api/x', '/auth/none', '/assets/none.js', '/assets/gibt.es.nicht', '/metrics', '/events/none'])('not %s, for nobody', (url) => {
    expect(wantsPage(url, 'text/html,*/*')).toBe(false);
  });
  it.each(['/None.JS', '/favicon.ico', '/icon.svg?x=1', '/ereignisse/none.json'])('not %s, for what a page loads', (url) => {
    expect([wantsPage(url, '*/*'), wantsPage(url, 'image/avif,image/webp,*/*;q=0.8')]).toEqual([false, false]);
  });
  it('not for who wants data', () => expect(wantsPage('/antraege', 'application/json')).toBe(false));
});

describe('the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paktwerk-page-'));
  const server = fastify();
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>Paktwerk</title>');
    writeFileSync(join(folder, 'assets', 'main-1.js'), 'run()');
    server.setErrorHandler((error, _request, reply) => reply.status(error instanceof Problem ? error.status : 500).send());
    await server.register(staticPlugin(folder));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/gibt.es.nicht', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-1.js', 200, 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/main-0.js', 404, undefined, undefined],
    ['/assets/main-1.js.map', 404, undefined, undefined],
    ['/foo.js', 200, 'text/html; charset=utf-8', 'no-cache'],
  ])('%s is answered to a person with %i', async (url, status, type, cache) => {
    const { statusCode, headers } = await server.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([status, type, cache]);
  });

  it('is no answer to a script that is missing', async () => {
    expect((await server.inject({ url: '/foo.js', headers: { accept: '*/*' } })).statusCode).toBe(404);
  });
});
