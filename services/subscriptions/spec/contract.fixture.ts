import { feedProjection } from '../src/read-models/feed/projection';

/** Anybody may ask how webhooks are delivered. */
export const openRoutes = ['/api/subscriptions/v1/delivery-rules'];

/** The feed numbers messages of the inbox beside it: src/read-models/feed/rebuild.spec.ts. */
export const rebuiltElsewhere = [feedProjection];
