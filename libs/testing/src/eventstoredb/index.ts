export { EventStoreDbWireServer } from './wire-server';
