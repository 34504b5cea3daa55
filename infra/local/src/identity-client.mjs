import { PlainError } from '../../../tools/before/plain-error.mjs';

/** A token of a machine client of the demo, by the standard's client credentials. */
export async function machineToken({ identityUrl, secret, client }) {
  const answer = await fetch(`${identityUrl}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal: AbortSignal.timeout(10_000),
  });
  const body = await answer.json();
  if (!answer.ok) throw new PlainError(`There is no token for "${client}": ${body.error_description ?? body.error}.`);
  return body.access_token;
}

/** A bearer token of a demo person, straight from the local identity provider. */
export async function demoToken({ identityUrl, secret, person }) {
  let answer;
  try {
    answer = await fetch(`${identityUrl}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`paktwerk-cli:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'urn:paktwerk:grant-type:demo-person', person }),
      signal: AbortSignal.timeout(10_000),
    });
  } catch (error) {
    throw new PlainError(
      `The identity provider at ${identityUrl} cannot be reached (${error.cause?.code ?? error.message}): is Paktwerk running?`,
    );
  }
  const body = await answer.json();
  if (body.error === 'invalid_grant')
    throw Object.assign(
      new PlainError(
        `There is no demo person "${person}"; there are for example ministerium, sachbearbeitung-1, antrag-08111 and betrieb.`,
      ),
      { isFinal: true },
    );
  if (!answer.ok)
    throw Object.assign(new PlainError(`There is no token for "${person}": ${body.error_description ?? body.error}.`), {
      isFinal: answer.status < 500,
    });
  return body.access_token;
}
