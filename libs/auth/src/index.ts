export * from './actor';
export * from './issuers';
export * from './organisations';
export { IdentityConfig } from './identity-config';
export * from './token-verifier';
export * from './allow';
