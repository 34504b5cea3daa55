import { migrateService } from '@paktwerk/platform';
import { service } from './service';

void migrateService(service);
