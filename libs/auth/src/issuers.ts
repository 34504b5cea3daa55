/** An OIDC provider whose tokens are accepted. */
export interface Issuer {
  /**
   * What the ids of its people hang on (see `personIdOf`). It stays when the provider's address changes; two addresses of one provider share it.
   * An installation that once used the address itself gives that address as the name for good.
   */
  readonly name: string;
  /** `iss` of its tokens. */
  readonly address: string;
  /** Where its keys are; else they are found by discovery. */
  readonly jwksUrl?: string;
}

/** A setting of the identity providers is missing or wrong: one sentence for whoever starts the process. */
export class IssuerConfigError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

const MISSING_NAME =
  'OIDC_ISSUER_NAME is not set: the name of the OIDC provider that the ids of its people hang on, so that a new address makes nobody another person ' +
  '(an installation that ran without it gives the address that OIDC_ISSUER had then).';

/** `name=address`; a name may itself be an address, so the last `=` before a scheme counts. */
const furtherIssuer = (entry: string): Issuer => {
  const [, name, address] = /^(.+)=(https?:\/\/[^=\s]+)$/.exec(entry) ?? [];
  if (name === undefined || address === undefined)
    throw new IssuerConfigError(`OIDC_FURTHER_ISSUERS: "${entry}" is not of the form name=address.`);
  return { name, address };
};

/**
 * The providers whose tokens are accepted, the one people sign in at first.
 * `OIDC_ISSUER` and `OIDC_ISSUER_NAME` name that one, `OIDC_FURTHER_ISSUERS` others (`name=address`, separated by commas): the old address
 * of the same provider while it moves, or a second provider. Each is trusted with roles and organisations.
 * @throws IssuerConfigError
 */
export const issuersFromEnvironment = (env: Env): readonly [Issuer, ...Issuer[]] => {
  const address = env['OIDC_ISSUER'];
  if (!address) throw new IssuerConfigError('OIDC_ISSUER is not set: the OIDC provider whose tokens are accepted.');
  const name = env['OIDC_ISSUER_NAME'];
  if (!name) throw new IssuerConfigError(MISSING_NAME);
  const jwksUrl = env['OIDC_JWKS_URL'];
  const further = (env['OIDC_FURTHER_ISSUERS'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(furtherIssuer);
  const twice = further.find((one, i) => [address, ...further.slice(0, i).map((f) => f.address)].includes(one.address));
  if (twice) throw new IssuerConfigError(`OIDC_FURTHER_ISSUERS names ${twice.address} a second time.`);
  return [{ name, address, ...(jwksUrl ? { jwksUrl } : {}) }, ...further];
};
