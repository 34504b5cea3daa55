// Writes what follows from services/services.json and from the folders: docker-compose.yml, k8s/base, tsconfig.json, the lists of the web
// application. A new service is its folder, its line in the manifest, and one run of this.
//
//   npm run manifest                write the files
//   npm run manifest -- --check     compare only; exit 1 when one is out of date
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, migrations, ROOT, upstreamVariable } from '@paktwerk/local-stack';
import { composed, composeMigration, composeServer, composeService } from './manifest/compose';
import { deployment, migrationJob } from './manifest/kubernetes';
import { Documents, json } from './documents';
import { command } from './terminal';

/** Databases that every deployment has; the simulated clock is for local installations only. */
const DEPLOYED = migrations.filter(({ database }) => database !== 'clock');

/** The text with the lines between `# manifest: <name>` and `# end` replaced. */
const withBlock = (text: string, name: string, lines: readonly string[]): string => {
  const block = new RegExp(`(\\n( *)# manifest: ${name}\\n)[^]*?( *# end\\n)`);
  if (!block.test(text)) throw new Error(`There is no block "# manifest: ${name}" … "# end".`);
  return text.replace(block, (_, begin: string, indent: string, end: string) => {
    const inside = lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : indent + line));
    return `${begin}${inside.join('\n')}\n${end}`;
  });
};

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const writeCompose = (documents: Documents): void => {
  const file = 'docker-compose.yml';
  const databases = composed(migrations);
  let text = withBlock(read(file), 'databases', composeServer(databases));
  text = withBlock(text, 'migrations', databases.map(composeMigration));
  text = withBlock(text, 'services', manifest.services.map(composeService));
  text = withBlock(
    text,
    'upstreams',
    manifest.services.map((s) => `${upstreamVariable(s)}: http://${s.name}:8100`),
  );
  documents.write(file, text);
};

const writeKubernetes = (documents: Documents): void => {
  const services = [...manifest.services.map(({ name }) => name), 'web'];
  const jobs = DEPLOYED.map(({ database }) => database.replaceAll('_', '-'));
  for (const service of manifest.services) documents.write(`k8s/base/services/${service.name}.yaml`, deployment(service));
  for (const { database, file } of DEPLOYED)
    documents.write(`k8s/base/migrations/${database.replaceAll('_', '-')}.yaml`, migrationJob(database.replaceAll('_', '-'), file));
  documents.removeOthers('k8s/base/services', '.yaml', new Set(services.map((name) => `${name}.yaml`)));
  documents.removeOthers('k8s/base/migrations', '.yaml', new Set(jobs.map((name) => `${name}.yaml`)));
  const file = 'k8s/base/kustomization.yaml';
  let text = withBlock(read(file), 'resources', [
    ...services.map((name) => `- services/${name}.yaml`),
    ...jobs.map((name) => `- migrations/${name}.yaml`),
  ]);
  text = withBlock(
    text,
    'upstreams',
    manifest.services.map((s) => `- ${upstreamVariable(s)}=http://${s.name}`),
  );
  documents.write(file, text);
};

/** What the page and its server know of the services: their names, as types too, and for the page what they are called and their routes. */
const writeWeb = (documents: Documents): void => {
  const { services } = manifest;
  const origin = '/** Written by `npm run manifest` from services/services.json. */\n';
  const names = `export const SERVICES = [${services.map(({ name }) => `'${name}'`).join(', ')}] as const;
export type ServiceName = (typeof SERVICES)[number];
`;
  const called = (language: 'de' | 'en') => services.map((s) => `    '${s.name}': '${s.called[language]}',`).join('\n');
  const page = `${origin}${services.map(({ name }, i) => `import type { paths as P${i} } from './${name}';`).join('\n')}

${names}/** What people read. */
export const SERVICES_CALLED = {
  de: {
${called('de')}
  },
  en: {
${called('en')}
  },
} as const;
/** Every path of every service. */
export type Paths = ${services.map((_, i) => `P${i}`).join(' & ')};
`;
  documents.write('services/web/src/services.ts', `${origin}${names}`);
  documents.write('services/web/app/src/api/generated/services.ts', page);
};

/** Every folder that compiles, for editors. */
const writeReferences = (documents: Documents): void => {
  const folders = ['libs', 'services', 'infra', 'tests']
    .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`))
    .concat('tools')
    .filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')));
  documents.write('tsconfig.json', json({ files: [], references: folders.map((path) => ({ path })) }));
};

command(() => {
  const documents = new Documents('npm run manifest');
  writeCompose(documents);
  writeKubernetes(documents);
  writeWeb(documents);
  writeReferences(documents);
  if (documents.stale === 0)
    console.log(`services/services.json: ${manifest.services.length} services, everything written from it is up to date.`);
  return Promise.resolve(documents.exitCode);
});
