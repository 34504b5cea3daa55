import type { Person, Tokens } from './session-store';

export interface SignInStart {
  readonly url: URL;
  /** Kept by the browser in a sealed cookie until the provider sends it back. */
  readonly checks: SignInChecks;
}

export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SignedIn {
  readonly person: Person;
  readonly tokens: Tokens;
}

/** The provider cannot be asked right now. */
export class IdentityUnavailableError extends Error {}
/** The provider said no: wrong code, refresh token used up, consent withdrawn. */
export class SignInRefusedError extends Error {}

/** The OIDC provider as this service sees it. */
export interface IdentityProvider {
  begin(): Promise<SignInStart>;
  finish(callback: URL, checks: SignInChecks): Promise<SignedIn>;
  refresh(tokens: Tokens): Promise<SignedIn>;
  /** Where the browser goes to end the provider's own session, where it has such a place. */
  logoutUrl(tokens: Tokens): Promise<URL | undefined>;
}
