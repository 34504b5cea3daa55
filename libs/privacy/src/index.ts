export * from './keys';
export * from './key-store';
export { PostgresKeyStore } from './postgres-key-store';
export * from './personal-codec';
export { rewrapKeys } from './rotate';
export { personKeyMigrations } from './migrations';
