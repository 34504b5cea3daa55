import { area } from './area';
import { posts as de } from './de/posts';
import { posts as en } from './en/posts';

export const postsTexts = area(de, en);
