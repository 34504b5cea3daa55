import fs from 'node:fs';
import path from 'node:path';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Every route of a service's document that is read with GET, without its prefix: `/cases/{id}`. */
export const everyGet = (service: string): readonly string[] => {
  const file = path.join(__dirname, '../../../docs/api', `${service}.openapi.json`);
  const { paths } = JSON.parse(fs.readFileSync(file, 'utf8')) as Document;
  const prefix = `/api/${service}/v1`;
  return Object.entries(paths).flatMap(([route, methods]) =>
    route.startsWith(`${prefix}/`) && methods['get'] !== undefined ? [route.slice(prefix.length)] : [],
  );
};
