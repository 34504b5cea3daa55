import { codeOf, messageOf, PlainError } from './plain-error';

interface TokenAnswer {
  readonly access_token?: string;
  readonly error?: string;
  readonly error_description?: string;
}

interface Asked {
  readonly status: number;
  readonly body: TokenAnswer;
}

async function ask(identityUrl: string, client: string, secret: string, body: Record<string, string>): Promise<Asked> {
  let answer: Response;
  try {
    answer = await fetch(`${identityUrl}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
      body: new URLSearchParams(body),
      signal: AbortSignal.timeout(10_000),
    });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    throw new PlainError(
      `The identity provider at ${identityUrl} cannot be reached (${codeOf(cause) ?? messageOf(error)}): is Paktwerk running?`,
    );
  }
  return { status: answer.status, body: (await answer.json()) as TokenAnswer };
}

const tokenOf = ({ status, body }: Asked, who: string): string => {
  if (body.access_token !== undefined && status < 400) return body.access_token;
  throw new PlainError(
    `There is no token for "${who}": ${body.error_description ?? body.error ?? `status ${status}`}.`,
    undefined,
    status < 500,
  );
};

/** A token of a machine client of the demo, by the standard's client credentials. */
export const machineToken = async (o: {
  readonly identityUrl: string;
  readonly secret: string;
  readonly client: string;
}): Promise<string> => tokenOf(await ask(o.identityUrl, o.client, o.secret, { grant_type: 'client_credentials' }), o.client);

/** A bearer token of a demo person, straight from the local identity provider. */
export async function demoToken(o: { readonly identityUrl: string; readonly secret: string; readonly person: string }): Promise<string> {
  const asked = await ask(o.identityUrl, 'paktwerk-cli', o.secret, { grant_type: 'urn:paktwerk:grant-type:demo-person', person: o.person });
  if (asked.body.error === 'invalid_grant')
    throw new PlainError(
      `There is no demo person "${o.person}"; there are for example ministerium, sachbearbeitung-1, antrag-08111 and betrieb.`,
      undefined,
      true,
    );
  return tokenOf(asked, o.person);
}
