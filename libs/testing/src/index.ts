export * from './postgres';
export * from './eventually';
export * from './event-store-contract';
export * from './decider-spec';
export * from './any-event';
export * from './released-schemas';
export * from './rebuilds';
export * from './eventstoredb';
