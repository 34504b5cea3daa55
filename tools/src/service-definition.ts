import { existsSync } from 'node:fs';
import path from 'node:path';
import { PlainError, ROOT, SERVICES } from '@paktwerk/local-stack';
import type { ServiceDefinition } from '@paktwerk/platform';

/** The definition of a service, from its built folder: nothing imports a service by name. */
export const definitionOf = (name: string): ServiceDefinition => {
  if (!SERVICES.includes(name)) throw new PlainError(`There is no service "${name}". There are ${SERVICES.join(', ')}.`);
  const file = path.join(ROOT, 'services', name, 'dist/service.js');
  if (!existsSync(file)) throw new PlainError(`The service "${name}" is not built: run "npm run build" first.`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which one is known only when the command runs
  return (require(file) as { readonly service: ServiceDefinition }).service;
};
