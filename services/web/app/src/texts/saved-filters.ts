import { area } from './area';
import { savedFilters as de } from './de/saved-filters';
import { savedFilters as en } from './en/saved-filters';

export const savedFiltersTexts = area(de, en);
