/** Injection tokens of this service. */
export const CONFIG = Symbol('WebConfig');
export const SEAL = Symbol('Seal');
export const SESSION_STORE = Symbol('SessionStore');
export const PROVIDER = Symbol('IdentityProvider');
export const GUARD = Symbol('RequestGuard');
export const CALLERS = Symbol('Callers');
export const SIMULATED_CLOCK = Symbol('SimulatedClock');
export const PROGRESS = Symbol('ProgressSource');
export const DATABASE = Symbol('Pool');
export const METRICS = Symbol('WebMetrics');
