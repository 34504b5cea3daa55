export * from './running-service';
export * from './alerts';
