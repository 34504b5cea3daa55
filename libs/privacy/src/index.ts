export * from './keys';
export * from './key-store';
export * from './personal-codec';
export { PersonKeys1700000000001 } from './migrations';
