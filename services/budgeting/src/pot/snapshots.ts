import { snapshotted } from '@paktwerk/event-store';
import { catalogue } from '../catalogue';
import { potEvents } from './events';
import { potDecider } from './state';

/** One stream holds the money of a whole call, so it is the longest of all: its commands begin at a snapshot. */
export const snapshottedPotDecider = snapshotted(potDecider, { events: potEvents, catalogue, source: __filename });
