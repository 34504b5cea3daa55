import { areaWithFetched } from './area';
import { overview as de } from './de/overview';
import { overviewEnglish } from './overview-english';

export const overviewTexts = areaWithFetched(de, overviewEnglish);
