import { refusesOddOrganisations } from '@paktwerk/running-service';
import { service } from '../src/service';

refusesOddOrganisations(service);
