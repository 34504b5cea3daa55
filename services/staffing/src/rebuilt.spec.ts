import { readModelsRebuildAlike } from '@paktwerk/testing';
import { service } from './service';

readModelsRebuildAlike(service);
