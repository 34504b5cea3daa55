import { area } from './area';
import { staffingPlan as de } from './de/staffing-plan';
import { staffingPlan as en } from './en/staffing-plan';

export const staffingPlanTexts = area(de, en);
