import { area } from './area';
import { subscriptions as de } from './de/subscriptions';
import { subscriptions as en } from './en/subscriptions';

export const subscriptionsTexts = area(de, en);
