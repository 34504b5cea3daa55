import { area } from './area';
import { noticeHearings as de } from './de/notice-hearings';
import { noticeHearings as en } from './en/notice-hearings';

export const noticeHearingsTexts = area(de, en);
