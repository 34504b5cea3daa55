import { migratesFromEveryRelease } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { busMigrations } from './migrations';

migratesFromEveryRelease('bus', (url) => migrate(url, busMigrations));
