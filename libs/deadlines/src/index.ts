export * from './deadline';
export { isWorkingDay } from './holidays';
