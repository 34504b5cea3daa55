export * from './keys';
export { KekConfig, KeysConfig } from './key-config';
export * from './key-store';
export { PostgresKeyStore } from './postgres-key-store';
export * from './personal-codec';
export { rewrapKeys } from './rotate';
export { personKeyMigrations } from './migrations';
export * from './keyed-hash';
