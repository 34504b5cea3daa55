import { area } from './area';
import { forwardings as de } from './de/forwardings';
import { forwardings as en } from './en/forwardings';

export const forwardingsTexts = area(de, en);
