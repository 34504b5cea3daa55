import { area } from './area';
import { rehearsals as de } from './de/rehearsals';
import { rehearsals as en } from './en/rehearsals';

export const rehearsalsTexts = area(de, en);
