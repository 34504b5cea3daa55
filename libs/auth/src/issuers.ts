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
