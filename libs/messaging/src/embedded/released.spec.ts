import { migrate } from '@paktwerk/event-store';
import { migratesFromEveryRelease } from '@paktwerk/testing';
import { busMigrations } from './migrations';

migratesFromEveryRelease('bus', (url) => migrate(url, busMigrations));
