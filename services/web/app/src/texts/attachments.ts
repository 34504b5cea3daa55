import { area } from './area';
import { attachments as de } from './de/attachments';
import { attachments as en } from './en/attachments';

export const attachmentsTexts = area(de, en);
