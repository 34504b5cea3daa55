import { area } from './area';
import { postReports as de } from './de/post-reports';
import { postReports as en } from './en/post-reports';

export const postReportsTexts = area(de, en);
