import type { Need, ServiceEntry } from '@paktwerk/local-stack';

const secret = (variable: string, name: string, key: string, isOptional = false): string => `            - name: ${variable}
              valueFrom: { secretKeyRef: { name: ${name}, key: ${key}${isOptional ? ', optional: true' : ''} } }`;

/** What an operator may name in a map; without it the service has what it has by itself. */
const optional = (variable: string, map: string, key: string): string => `            - name: ${variable}
              valueFrom: { configMapKeyRef: { name: ${map}, key: ${key}, optional: true } }`;

/** What every service connects to; k8s/base/network-policies.yaml has a policy for each, which picks pods by the label of the same name. */
const REACHES = ['database', 'bus', 'issuer'] as const;
/** The needs that are a connection as well. */
const OUTSIDE: ReadonlySet<Need> = new Set<Need>(['internet', 'mail', 'scanner']);

/** What a need brings into the environment; secrets are named after the one service that may read them. */
const environmentOf = (need: Need, name: string): readonly string[] => {
  switch (need) {
    case 'keys':
      return [secret('KEYS_DATABASE_URL', `paktwerk-${name}-keys-database`, 'url')];
    case 'kek':
      return [
        secret('KEK_BASE64', `paktwerk-${name}-key-encryption`, 'kek'),
        secret('KEK_PREVIOUS', `paktwerk-${name}-key-encryption`, 'previous', true),
      ];
    case 'scanner':
      return [optional('CLAMD_URL', 'paktwerk-scanner', 'url')];
    case 'letters':
      return [optional('LETTER_SECONDS', 'paktwerk-letters', 'seconds'), optional('LETTER_TRIES', 'paktwerk-letters', 'tries')];
    case 'internet':
    case 'mail':
      return [];
  }
};

/** Deployment, Service and disruption budget of a service; what all have in common is in k8s/base/patches. */
export const deployment = ({ name, about, needs }: ServiceEntry): string => {
  const reaches = [...REACHES, ...needs.filter((need) => OUTSIDE.has(need))];
  const labels = ['paktwerk/part: service', ...reaches.map((what) => `paktwerk/reaches-${what}: 'true'`)];
  const env = [
    secret('DATABASE_URL', `paktwerk-${name}-database`, 'url'),
    secret('BUS_DATABASE_URL', `paktwerk-${name}-bus-database`, 'url'),
    secret('SERVICE_SECRET', `paktwerk-${name}-service`, 'secret'),
    ...needs.flatMap((need) => environmentOf(need, name)),
  ];
  return `# ${about}. What all services have in common is in ../patches/. Written by \`npm run manifest\`.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { app.kubernetes.io/name: ${name}, paktwerk/part: service }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: ${name} } }
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
${labels.map((label) => `        ${label}`).join('\n')}
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app.kubernetes.io/name: ${name} } }
      containers:
        - name: service
          image: paktwerk
          args: [services/${name}/dist/main.js]
          env:
${env.join('\n')}
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
  labels: { app.kubernetes.io/name: ${name} }
spec:
  selector: { app.kubernetes.io/name: ${name} }
  ports:
    - { name: http, port: 80, targetPort: http }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${name}
  labels: { app.kubernetes.io/name: ${name} }
spec:
  minAvailable: 1
  selector: { matchLabels: { app.kubernetes.io/name: ${name} } }
`;
};

export const migrationJob = (name: string, file: string): string => `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate-${name}
spec:
  template:
    spec:
      containers:
        - name: migration
          image: paktwerk
          args: [${file}]
          env:
${secret('MIGRATION_DATABASE_URL', `paktwerk-${name}-migration`, 'url')}
${secret('APP_ROLE', `paktwerk-${name}-migration`, 'app-role')}
`;
