import type { ServiceEntry } from '@paktwerk/local-stack';

const secret = (variable: string, name: string, key: string): string => `            - name: ${variable}
              valueFrom: { secretKeyRef: { name: ${name}, key: ${key} } }`;

/** Deployment, Service and disruption budget of a service; what all have in common is in k8s/base/patches. */
export const deployment = ({ name, about, needs }: ServiceEntry): string => {
  const labels = [
    `app.kubernetes.io/name: ${name}`,
    'paktwerk/part: service',
    ...(needs.includes('kek') ? ["paktwerk/encrypts: 'true'"] : []),
  ];
  const env = [
    secret('DATABASE_URL', `paktwerk-${name}-database`, 'url'),
    ...(needs.includes('keys') ? [secret('KEYS_DATABASE_URL', 'paktwerk-keys-database', 'url')] : []),
    ...(needs.includes('kek') ? [secret('KEK_BASE64', 'paktwerk-key-encryption', 'kek')] : []),
  ];
  return `# ${about}. What all services have in common is in ../patches/. Written by \`npm run manifest\`.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { ${labels.join(', ')} }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: ${name} } }
  template:
    metadata:
      labels: { app.kubernetes.io/name: ${name}, paktwerk/part: service }
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
