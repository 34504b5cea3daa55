import { readModelsRebuildAlike } from '@paktwerk/testing';
import { inboxes } from './figures/histories.fixture';
import { figuresProjection } from './figures/projection';
import { service } from './service';

readModelsRebuildAlike(service, { ownHistories: [{ projections: [figuresProjection], histories: inboxes }] });
