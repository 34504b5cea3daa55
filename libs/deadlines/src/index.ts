export * from './dated';
export * from './deadline';
export * from './delivery';
export { isWorkingDay } from './holidays';
export * from './interest';
export * from './period';
export * from './taking-back';
