import 'reflect-metadata';
import { runMigrations } from '@paktwerk/postgres';
import { WebSessions1700000000001 } from './migrations/1700000000001-web-sessions';

/** The migration job: the service's own role may read and write sessions and nothing else. */
void runMigrations([WebSessions1700000000001], (role) => `grant select, insert, update, delete on web_sessions to ${role}`);
