export { LogRoots } from './log-roots';
export { LogBrokenError } from './chain-check';
export type { Finding } from './chain-check';
export type { LogRoot } from './log-root';
export { signingKey } from './signing-key';
export type { RootSigner } from './signing-key';
export { LogRoots1763900000030, logRootGrants } from './migrations';
