export { Timers1767000000054, TimersBySubject1768900000079 } from './table';
export { defineTimer } from './timer';
export type { DueTimer, Timer, TimerChange } from './timer';
export { timerProjection } from './timer-projection';
export { TimerWorker, nextTimers } from './timer-worker';
