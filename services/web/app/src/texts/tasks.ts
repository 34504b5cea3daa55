import { area } from './area';
import { tasks as de } from './de/tasks';
import { tasks as en } from './en/tasks';

export const tasksTexts = area(de, en);
