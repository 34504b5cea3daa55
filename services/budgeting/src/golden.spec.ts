import { goldenEvents } from '@paktwerk/testing';
import { join } from 'node:path';
import { catalogue } from './catalogue';

goldenEvents(catalogue, join(__dirname, '../golden'));
