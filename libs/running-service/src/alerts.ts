import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** The alert rules that installations load into Prometheus. */
export const alertRules = (): readonly AlertRule[] =>
  (
    parse(readFileSync(join(__dirname, '../../../k8s/components/alerts/rules.yaml'), 'utf8')) as {
      groups: readonly { rules: readonly AlertRule[] }[];
    }
  ).groups.flatMap((group) => group.rules);

const NO_METRIC = new Set(['and', 'or', 'unless', 'bool', 'offset']);

/** The metrics that an expression of Prometheus asks for: every name that is no function, keyword or label. */
export const metricsIn = (expr: string): readonly string[] => {
  const bare = expr
    .replace(/"[^"]*"/g, ' ')
    .replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ')
    .replace(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, ' ');
  return [...new Set([...bare.matchAll(/\b[a-zA-Z_:][\w:]*\b(?!\s*\()/g)].map(([name]) => name).filter((name) => !NO_METRIC.has(name)))];
};

/** The names that a service's /metrics declares. */
export const exportedMetrics = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name ?? ''));
