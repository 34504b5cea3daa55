import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Config } from './config';
import { DEMO_PASSWORD, failurePage, loginPage } from './pages';
import type { People } from './people';
import { passwordMatches } from './provider';

const LOGIN = /^\/interaction\/([\w-]+)$/;
const BODY_LIMIT = 8 * 1024;

/**
 * The provider's own endpoints and our login page on one port. Requests arrive directly or through the web application's proxy, with the
 * issuer's path or without it; either way the provider sees the address that the issuer names, so that every link it writes is right.
 */
export function createIdentityServer(provider: Provider, config: Config, people: People): Server {
  const issuer = new URL(config.issuer);
  const base = issuer.pathname.replace(/\/$/, '');
  const handle = provider.callback();

  return createServer((request, response) => {
    const asked = request.url ?? '/';
    const inside = asked === base || asked.startsWith(`${base}/`) || asked.startsWith(`${base}?`) ? asked.slice(base.length) || '/' : asked;
    request.url = inside;
    (request as IncomingMessage & { originalUrl?: string }).originalUrl = `${base}${inside}`;
    request.headers.host = issuer.host;
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for']) Reflect.deleteProperty(request.headers, name);

    const url = new URL(inside, config.issuer);
    if (url.pathname === '/health/ready' || url.pathname === '/health/live')
      return answer(response, 200, '{"status":"ok"}', 'application/json');
    if (LOGIN.test(url.pathname))
      return void login(request, response, url).catch(() => answer(response, 400, failurePage(config.webUrl, 'invalid_request')));
    void handle(request, response);
  });

  async function login(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const step = await provider.interactionDetails(request, response);
    if (step.prompt.name !== 'login') throw new Error(`unexpected prompt ${step.prompt.name}`);
    const action = `${config.issuer}/interaction/${step.uid}`;
    if (request.method === 'POST') {
      const form = await readForm(request);
      const person = people.find(form.get('login') ?? '');
      if (person && passwordMatches(form.get('password') ?? '', DEMO_PASSWORD)) {
        await provider.interactionFinished(request, response, { login: { accountId: person.login } }, { mergeWithLastSubmission: false });
        return;
      }
      answer(response, 401, loginPage({ action, people: people.all, login: form.get('login') ?? '', failed: true }));
      return;
    }
    const search = url.searchParams.get('q')?.trim();
    const found = search ? people.search(search) : undefined;
    answer(response, 200, loginPage({ action, people: people.all, found, search, login: url.searchParams.get('person') ?? undefined }));
  }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > BODY_LIMIT) throw new Error('too much for a login');
  }
  return new URLSearchParams(body);
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/html; charset=utf-8'): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // No form-action here: after the form comes a redirect to the application, and browsers apply the rule to redirects too.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  });
  response.end(body);
}
