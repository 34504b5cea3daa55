import { timingSafeEqual } from 'node:crypto';
import Provider, { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Config } from './config';
import { cookiesOf } from './cookies';
import type { Keys } from './keys';
import { failurePage, logoutPage, signedOutPage } from './pages';
import { MACHINES, type People, type Person } from './people';

const RESOURCE = 'urn:paktwerk:api';

/** `npm run token` and the demo loader get a token for a named person this way; only the local client with its secret may ask. */
export const DEMO_PERSON_GRANT = 'urn:paktwerk:grant-type:demo-person';

const claimsOf = (person: Person) => ({
  email: `${person.login}@paktwerk.example`,
  email_verified: true,
  name: person.name,
  roles: [...person.roles],
  organisation: person.organisation,
});

export function createProvider(config: Config, keys: Keys, people: People): Provider {
  const resourceServer = {
    audience: config.audience,
    scope: '',
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: 15 * 60,
    jwt: { sign: { alg: 'RS256' as const } },
  };

  const configuration: Configuration = {
    jwks: keys.jwks as Configuration['jwks'],
    clients: [
      {
        client_id: config.webClientId,
        client_secret: config.webSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${config.webUrl}/auth/callback`],
        post_logout_redirect_uris: [config.webUrl, `${config.webUrl}/`],
        // Both ways of sending the secret are in use among OIDC libraries; the header is the standard's default.
        token_endpoint_auth_method: 'client_secret_basic',
      },
      {
        client_id: 'paktwerk-cli',
        client_secret: config.cliSecret,
        grant_types: [DEMO_PERSON_GRANT],
        response_types: [],
        redirect_uris: [],
      },
      // Programs of other organisations: they sign in as themselves and get a token of their own.
      ...(config.machineSecret === undefined
        ? []
        : MACHINES.map((machine) => ({
            client_id: machine.clientId,
            client_secret: config.machineSecret,
            grant_types: ['client_credentials'],
            response_types: [],
            redirect_uris: [],
          }))),
    ],
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'organisation'], email: ['email', 'email_verified'] },
    // The web application reads name and roles from the ID token; a second request for them would gain nothing.
    conformIdTokenClaims: false,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    extraTokenClaims: (_ctx, token) => {
      if (token.kind === 'ClientCredentials') {
        const machine = MACHINES.find((one) => one.clientId === token.clientId);
        return machine && { name: machine.name, roles: ['SUBSCRIBER'], organisation: machine.organisation };
      }
      const person = 'accountId' in token ? people.find(String(token.accountId)) : undefined;
      return person && claimsOf(person);
    },
    findAccount: (_ctx, sub) => {
      const person = people.find(sub);
      return person && { accountId: person.login, claims: () => ({ sub: person.login, ...claimsOf(person) }) };
    },
    interactions: { url: (_ctx, interaction) => `${config.issuer}/interaction/${interaction.uid}` },
    // Our own application asks for nothing that a person would have to agree to.
    loadExistingGrant: async (ctx) => {
      const { session, client } = ctx.oidc;
      if (!session?.accountId || !client) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known ? await ctx.oidc.provider.Grant.find(known) : undefined;
      if (existing) return existing;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid offline_access profile email');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== RESOURCE) throw new errors.InvalidTarget();
          return resourceServer;
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.type = 'html';
          ctx.body = logoutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.type = 'html';
          ctx.body = signedOutPage(config.webUrl);
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = failurePage(config.webUrl, out.error);
    },
    ttl: {
      AccessToken: 15 * 60,
      ClientCredentials: 15 * 60,
      IdToken: 15 * 60,
      Interaction: 60 * 60,
      Session: 12 * 60 * 60,
      Grant: 12 * 60 * 60,
      RefreshToken: 12 * 60 * 60,
      AuthorizationCode: 60,
    },
    // The web application keeps every cookie of its own name to itself, so these must not be called paktwerk_….
    cookies: {
      keys: keys.cookieKeys,
      ...cookiesOf(config.issuer),
      names: { session: 'op_session', interaction: 'op_step', resume: 'op_resume' },
    },
  };

  const provider = new Provider(config.issuer, configuration);
  provider.registerGrantType(DEMO_PERSON_GRANT, (ctx) => personToken(provider, ctx, people, config.audience), ['person']);
  return provider;
}

async function personToken(provider: Provider, ctx: KoaContextWithOIDC, people: People, audience: string): Promise<void> {
  const person = people.find(String(ctx.oidc.params?.['person'] ?? ''));
  const client = ctx.oidc.client;
  if (!person || !client) throw new errors.InvalidGrant('there is no such person in the demo');
  const grant = new provider.Grant({ accountId: person.login, clientId: client.clientId });
  const grantId = await grant.save();
  const token = new provider.AccessToken({ accountId: person.login, client, grantId, gty: DEMO_PERSON_GRANT } as ConstructorParameters<
    typeof provider.AccessToken
  >[0]);
  token.resourceServer = new provider.ResourceServer(RESOURCE, {
    audience,
    scope: '',
    accessTokenFormat: 'jwt',
    accessTokenTTL: 15 * 60,
    jwt: { sign: { alg: 'RS256' } },
  });
  ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: token.expiration };
}

export function passwordMatches(given: string, expected: string): boolean {
  const a = Buffer.from(given.padEnd(64).slice(0, 64));
  const b = Buffer.from(expected.padEnd(64).slice(0, 64));
  return timingSafeEqual(a, b) && given.length === expected.length;
}
