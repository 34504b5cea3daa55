import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTable } from '@paktwerk/config';
import { manifest, migrations, ROOT, serviceEntry, SERVICES } from '@paktwerk/local-stack';
import type { Need, ServiceEntry } from '@paktwerk/local-stack';
import { settingsOf } from '@paktwerk/platform';
import type { ServiceDefinition } from '@paktwerk/platform';
import { parse, parseAllDocuments } from 'yaml';
import { composed, composeService } from './compose';
import { deployment } from './kubernetes';

interface KeyOf {
  readonly name: string;
  readonly key: string;
}
interface EnvVar {
  readonly name: string;
  readonly valueFrom?: { readonly secretKeyRef?: KeyOf; readonly configMapKeyRef?: KeyOf };
}
interface Container {
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
}
interface Deployment {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: { readonly containers: readonly Container[] };
    };
  };
}
interface Policy {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly podSelector: { readonly matchLabels?: Readonly<Record<string, string>> }; readonly egress?: unknown };
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const documents = <T>(text: string): readonly T[] => parseAllDocuments(text).map((d) => d.toJS() as T);
const podOf = (text: string) => {
  const { template } = documents<Deployment>(text)[0]!.spec;
  const [container] = template.spec.containers;
  return {
    labels: Object.keys(template.metadata.labels).filter((l) => l.startsWith('paktwerk/reaches-')),
    env: container!.env ?? [],
    maps: (container!.envFrom ?? []).map((e) => e.configMapRef.name),
  };
};
const policies = documents<Policy>(read('k8s/base/network-policies.yaml'));

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, { readonly environment?: Readonly<Record<string, string>>; readonly networks?: string[] }>>;
};
const composedProcess = (name: string): Readonly<Record<string, string>> => compose.services[name]?.environment ?? {};
const secretsIn = (text: string): string[] => [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => name);

const plain: ServiceEntry = { name: 'any-service', port: 1, database: 'any_service', called: { de: '', en: '' }, needs: [], about: 'x' };
const withNeeds = (...needs: Need[]): ServiceEntry => ({ ...plain, needs });
const sourceOf = ({ name, valueFrom }: EnvVar): string => {
  const { name: of, key } = valueFrom?.secretKeyRef ?? valueFrom?.configMapKeyRef ?? { name: '', key: '' };
  return `${name} from ${of}/${key}`;
};

describe('a need of a service in services.json', () => {
  it.each<[Need, { env: string[]; labels: string[] }]>([
    [
      'kek',
      {
        env: ['KEK_BASE64 from paktwerk-any-service-key-encryption/kek', 'KEK_PREVIOUS from paktwerk-any-service-key-encryption/previous'],
        labels: [],
      },
    ],
    ['keys', { env: ['KEYS_DATABASE_URL from paktwerk-any-service-keys-database/url'], labels: [] }],
    ['internet', { env: [], labels: ['paktwerk/reaches-internet'] }],
    ['mail', { env: [], labels: ['paktwerk/reaches-mail'] }],
    ['scanner', { env: ['CLAMD_URL from paktwerk-scanner/url'], labels: ['paktwerk/reaches-scanner'] }],
    ['letters', { env: ['LETTER_SECONDS from paktwerk-letters/seconds', 'LETTER_TRIES from paktwerk-letters/tries'], labels: [] }],
  ])('%s brings exactly that into Kubernetes', (need, brought) => {
    const [without, and] = [podOf(deployment(plain)), podOf(deployment(withNeeds(need)))];
    expect({
      env: and.env.map(sourceOf).filter((line) => !without.env.map(sourceOf).includes(line)),
      labels: and.labels.filter((label) => !without.labels.includes(label)),
    }).toEqual(brought);
    expect(and).toMatchObject({
      env: expect.arrayContaining([...without.env]) as unknown,
      labels: expect.arrayContaining(without.labels) as unknown,
    });
  });

  it.each<[Need, string[]]>([
    ['kek', ['    KEK_BASE64: ${ANY_SERVICE_KEK:?}', '    KEK_PREVIOUS: ${ANY_SERVICE_KEK_PREVIOUS:-}']],
    [
      'keys',
      ['    KEYS_DATABASE_URL: postgres://paktwerk_any_service_app:${ANY_SERVICE_APP_PASSWORD:?}@postgres/paktwerk_any_service_keys'],
    ],
    ['internet', []],
    [
      'mail',
      ['SMTP_HOST', 'SMTP_PORT', 'SMTP_TLS', 'SMTP_USER', 'SMTP_PASSWORD', 'MAIL_FROM', 'PAGE_URL'].map(
        (name) => `    ${name}: \${${name}:-}`,
      ),
    ],
    ['scanner', ['    CLAMD_URL: ${CLAMD_URL:-}']],
    ['letters', ['    LETTER_SECONDS: ${LETTER_SECONDS:-}', '    LETTER_TRIES: ${LETTER_TRIES:-}']],
  ])('%s brings exactly that into compose', (need, brought) => {
    const without = composeService(plain).split('\n');
    const lines = composeService(withNeeds(need)).split('\n');
    expect(lines.filter((line) => !without.includes(line))).toEqual(brought);
    expect(without.filter((line) => !lines.includes(line))).toEqual([]);
  });
});

describe('in Kubernetes', () => {
  const pods = Object.fromEntries([...SERVICES, 'web'].map((name) => [name, podOf(read(`k8s/base/services/${name}.yaml`))]));

  it('who opens a connection has the label, and each label has one policy', () => {
    const policyOf = (label: string) =>
      policies.filter((p) => p.spec.podSelector.matchLabels?.[label] === 'true').map((p) => p.metadata.name);
    const labels = new Set(Object.values(pods).flatMap((p) => p.labels));
    expect(Object.fromEntries([...labels].map((label) => [label, policyOf(label)]))).toEqual({
      'paktwerk/reaches-database': ['reach-database'],
      'paktwerk/reaches-bus': ['reach-bus'],
      'paktwerk/reaches-issuer': ['reach-issuer'],
      'paktwerk/reaches-internet': ['reach-internet'],
      'paktwerk/reaches-services': ['reach-services'],
      'paktwerk/reaches-mail': ['reach-mail'],
      'paktwerk/reaches-scanner': ['reach-scanner'],
    });
    expect(pods['web']?.labels).toEqual(['paktwerk/reaches-database', 'paktwerk/reaches-issuer', 'paktwerk/reaches-services']);
    expect(SERVICES.filter((name) => pods[name]?.labels.includes('paktwerk/reaches-internet'))).toEqual(['subscriptions']);
    expect(SERVICES.filter((name) => pods[name]?.labels.includes('paktwerk/reaches-mail'))).toEqual(['applications']);
    expect(SERVICES.filter((name) => pods[name]?.labels.includes('paktwerk/reaches-scanner'))).toEqual(['applications', 'staffing']);
  });

  it('nobody reaches a port of any host', () => {
    for (const folder of ['base', 'overlays/state-wide', 'components/eventstoredb'])
      for (const file of readdirSync(join(ROOT, 'k8s', folder)).filter((f) => f.endsWith('.yaml')))
        for (const found of documents<{ kind?: string; spec?: { egress?: { to?: unknown[] }[] } } | null>(read(`k8s/${folder}/${file}`)))
          if (found?.kind === 'NetworkPolicy')
            for (const rule of found.spec?.egress ?? []) expect([file, (rule.to ?? []).length > 0]).toEqual([file, true]);
    const internet = policies.find((p) => p.metadata.name === 'reach-internet');
    expect(JSON.stringify(internet?.spec.egress)).toContain('"except":["0.0.0.0/8","10.0.0.0/8"');
  });

  it('a secret is read by one process only, but for the key that signs the roots', () => {
    const readers = new Map<string, string[]>();
    for (const [name, { env }] of Object.entries(pods))
      for (const { valueFrom } of env)
        if (valueFrom?.secretKeyRef) {
          const { name: secret, key } = valueFrom.secretKeyRef;
          readers.set(`${secret}/${key}`, [...(readers.get(`${secret}/${key}`) ?? []), name]);
        }
    expect([...readers].filter(([, who]) => who.length > 1)).toEqual([]);
    const common = parse(read('k8s/base/patches/deployment.yaml')) as Deployment;
    expect((common.spec.template.spec.containers[0]?.env ?? []).filter((e) => e.valueFrom?.secretKeyRef)).toEqual([]);
    const ofServices = parse(read('k8s/base/patches/service.yaml')) as Deployment;
    expect((ofServices.spec.template.spec.containers[0]?.env ?? []).map(sourceOf)).toEqual(['SIGNING_KEY from paktwerk-signing/key']);
  });
});

describe('in compose', () => {
  it('every role has its own password, which only its process and the server know', () => {
    const holders = new Map<string, string[]>();
    for (const name of Object.keys(compose.services))
      for (const secret of new Set(secretsIn(JSON.stringify(composedProcess(name)))))
        holders.set(secret, [...(holders.get(secret) ?? []), name]);
    const wanted = new Map<string, string[]>();
    const databases = composed(migrations);
    const upper = (name: string) => name.toUpperCase().replaceAll('-', '_');
    for (const { database } of databases)
      wanted.set(`${upper(database)}_OWNER_PASSWORD`, ['postgres', `migrate-${database.replaceAll('_', '-')}`]);
    for (const { name, database, needs } of manifest.services) {
      wanted.set(`${upper(database)}_APP_PASSWORD`, ['postgres', name]);
      wanted.set(`${upper(name)}_SECRET`, [name]);
      if (needs.includes('kek')) wanted.set(`${upper(name)}_KEK`, [name]);
    }
    wanted.set('WEB_APP_PASSWORD', ['postgres', 'web']).set('SESSION_SECRET', ['web']).set('POSTGRES_PASSWORD', ['postgres']);
    for (const shared of ['OIDC_ISSUER', 'OIDC_ISSUER_NAME']) holders.delete(shared);
    expect(Object.fromEntries(holders)).toEqual(Object.fromEntries(wanted));
  });

  it('the generated .env has everything that is asked for, each time anew', () => {
    const make = () =>
      execFileSync(process.execPath, [join(ROOT, 'infra/docker/make-env.mjs'), 'https://id.example'], { encoding: 'utf8' });
    const lines = make()
      .split('\n')
      .filter((line) => /^\w+=/.test(line));
    const names = lines.map((line) => line.split('=')[0]!);
    expect([...new Set(secretsIn(read('docker-compose.yml')))].filter((name) => !names.includes(name))).toEqual([]);
    const again = new Set(make().split('\n'));
    expect(lines.filter((line) => again.has(line)).map((line) => line.split('=')[0])).toEqual([
      'OIDC_ISSUER',
      'OIDC_ISSUER_NAME',
      'OIDC_CLIENT_SECRET',
      'WEB_PUBLIC_URL',
    ]);
  });

  it('server, broker and migrations have no way out', () => {
    const inside = Object.entries(compose.services).filter(([, s]) => !s.networks?.includes('outside'));
    expect(inside.map(([name]) => name).filter((name) => !name.startsWith('migrate-'))).toEqual(['postgres', 'kafka']);
    expect(
      Object.keys(compose.services).filter((name) => name.startsWith('migrate-') && compose.services[name]?.networks?.join() !== 'inside'),
    ).toEqual([]);
  });
});

/** What a process reads, by the classes that check its environment. */
const declared = (classes: Parameters<typeof settingsTable>[0]): ReadonlySet<string> =>
  new Set([...settingsTable(classes).matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name));
const source = <T>(file: string): T =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- nothing imports a service; it is found by its folder
  require(join(ROOT, file)) as T;
const ofService = (name: string) =>
  declared(settingsOf(source<{ readonly service: ServiceDefinition }>(`services/${name}/src/service`).service));
const ofWeb = () => declared(source<{ readonly webSettings: Parameters<typeof settingsTable>[0] }>('services/web/src/config').webSettings);

describe.each([...SERVICES, 'web'])('%s is given nothing that it does not read', (name) => {
  const known = name === 'web' ? ofWeb() : ofService(name);
  const unknownIn = (given: readonly string[]): string[] => given.filter((variable) => !known.has(variable));

  it('by compose', () => expect(unknownIn(Object.keys(composedProcess(name)))).toEqual([]));

  it('by Kubernetes', () => {
    const part = name === 'web' ? 'web' : 'services';
    const { configMapGenerator } = parse(read('k8s/base/kustomization.yaml')) as {
      readonly configMapGenerator: readonly { readonly name: string; readonly literals: readonly string[] }[];
    };
    const literals = configMapGenerator
      .filter((m) => m.name === 'paktwerk' || m.name === `paktwerk-${part}`)
      .flatMap((m) => m.literals.map((l) => l.split('=')[0]!));
    const { env } = podOf(read(`k8s/base/services/${name}.yaml`));
    expect(unknownIn([...literals, ...env.map((e) => e.name)])).toEqual([]);
  });

  it('and the keys of people only where the manifest says so', () => {
    const needs = name === 'web' ? [] : serviceEntry(name).needs;
    expect([known.has('KEK_BASE64'), known.has('KEYS_DATABASE_URL')]).toEqual([needs.includes('kek'), needs.includes('keys')]);
  });
});
