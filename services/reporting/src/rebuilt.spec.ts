import { readModelsRebuildAlike } from '@paktwerk/testing';
import { inboxes } from './read-models/figures/histories.fixture';
import { figuresProjection } from './read-models/figures/projection';
import { service } from './service';

readModelsRebuildAlike(service, { ownHistories: [{ projections: [figuresProjection], histories: inboxes }] });
