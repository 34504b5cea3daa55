import { area } from './area';
import { textBlocks as de } from './de/text-blocks';
import { textBlocks as en } from './en/text-blocks';

export const textBlocksTexts = area(de, en);
