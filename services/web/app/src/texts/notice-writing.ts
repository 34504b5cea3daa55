import { area } from './area';
import { noticeWriting as de } from './de/notice-writing';
import { noticeWriting as en } from './en/notice-writing';

export const noticeWritingTexts = area(de, en);
