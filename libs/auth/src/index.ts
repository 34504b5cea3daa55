export * from './actor';
export * from './issuers';
export * from './token-verifier';
export * from './allow';
