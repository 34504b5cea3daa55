export * from './deadline';
export { holidayOn, isWorkingDay } from './holidays';
