import { TODAY, submitted } from '../application/application.fixture';
import { EarlyStartApproved, EarlyStartRefused, EarlyStartRequested } from '../application/events';
import { keysOf } from '../application/state';

export const START = '2022-08-15';
export const wished = ({ from = START, on = TODAY } = {}) =>
  EarlyStartRequested({ ...keysOf(submitted().data, on), from, reason: 'Die Stelle ist besetzt.' });
export const allowed = ({ from = START, on = TODAY } = {}) => EarlyStartApproved({ ...keysOf(submitted().data, on), from });
export const denied = ({ from = START, on = TODAY } = {}) =>
  EarlyStartRefused({ ...keysOf(submitted().data, on), from, reason: 'Es eilt nicht.' });
