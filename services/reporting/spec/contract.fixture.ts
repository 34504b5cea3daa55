import { inboxes } from '../src/read-models/figures/histories.fixture';
import { figuresProjection } from '../src/read-models/figures/projection';

/** The figures are of grants that were issued and posts that were approved before anything else is said of them. */
export const ownHistories = [{ projections: [figuresProjection], histories: inboxes }];
