import { survivesBadMessages } from '@paktwerk/running-service';
import { service } from '../src/service';

survivesBadMessages(service);
