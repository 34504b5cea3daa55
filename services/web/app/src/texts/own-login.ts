import { area } from './area';
import { ownLogin as de } from './de/own-login';
import { ownLogin as en } from './en/own-login';

export const ownLoginTexts = area(de, en);
