import { sharedArea } from './area';
import { common as de } from './de/common';

export const commonTexts = sharedArea(de, async () => (await import('./en/shared')).common);
