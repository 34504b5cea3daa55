/** Injection tokens of what has no class here. */
export const SESSION_STORE = Symbol('SessionStore');
export const PROVIDER = Symbol('IdentityProvider');
