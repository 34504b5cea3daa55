/**
 * The whole path on real parts: PostgreSQL, the bus named by BUS (embedded or a real Kafka), an OIDC provider, every service twice.
 * The same file runs on both buses. Faults are part of it: services and the broker are killed while commands arrive.
 */
import { after, before, describe } from 'node:test';
import { Acting, BUS } from './path/acting';
import { counselling, staffing, timeAxes } from './path/counselling';
import { faults } from './path/faults';
import { granting, late } from './path/granting';
import { closedDoors, nothingPersonal, replaying } from './path/outside';
import { tracing } from './path/tracing';

describe(`the path on the ${BUS} bus`, { timeout: 15 * 60_000 }, () => {
  const acting = new Acting();
  before(() => acting.start(), { timeout: 240_000 });
  after(() => acting.stop());

  // In this order: each part builds on what the ones before it did.
  for (const part of [granting, tracing, staffing, counselling, late, timeAxes, faults, replaying, closedDoors, nothingPersonal])
    part(acting);
});
