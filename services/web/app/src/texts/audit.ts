import { area } from './area';
import { audit as de } from './de/audit';
import { audit as en } from './en/audit';

export const auditTexts = area(de, en);
