export * from './actor';
export * from './token-verifier';
export * from './allow';
