export * from './running-service';
export * from './alerts';
export * from './bad-messages';
export * from './odd-organisations';
export { everyGet } from './every-get';
