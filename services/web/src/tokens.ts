/** Injection tokens of this service. */
export const SESSION_STORE = Symbol('SessionStore');
export const PROVIDER = Symbol('IdentityProvider');
export const DATABASE = Symbol('Pool');
export const METRICS = Symbol('WebMetrics');
