export * from './actor';
export * from './issuers';
export * from './organisations';
export * from './token-verifier';
export * from './allow';
