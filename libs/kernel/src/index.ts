export * from './ids';
export * from './money';
export * from './fte';
export * from './dates';
export * from './events';
export * from './decisions';
export * from './schema';
export { Type } from '@sinclair/typebox';
export type { Static, TSchema } from '@sinclair/typebox';
