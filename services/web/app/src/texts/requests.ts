import { area } from './area';
import { requests as de } from './de/requests';
import { requests as en } from './en/requests';

export const requestsTexts = area(de, en);
