import { eventStoreContract } from '@paktwerk/testing';
import { MemoryEventStore } from './memory-event-store';

eventStoreContract('memory', () => Promise.resolve({ store: new MemoryEventStore('spec'), close: () => Promise.resolve() }));
