import { runService } from '@paktwerk/platform';
import { service } from './service';

void runService(service);
