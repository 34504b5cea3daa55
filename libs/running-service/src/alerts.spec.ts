import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { alertRules, metricsIn } from './alerts';

const root = join(__dirname, '../../..');

/** The anchors of a page, as they come from its headings. */
const anchorsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

describe('the alert rules', () => {
  it('cover what a person has to know of', () => {
    expect(new Set(alertRules().flatMap((r) => metricsIn(r.expr)))).toEqual(
      new Set([
        'up',
        'paktwerk_relay_lag_seconds',
        'paktwerk_relay_stopped',
        'paktwerk_consumer_lag_events',
        'paktwerk_consumer_stopped',
        'paktwerk_parked_entries',
        'paktwerk_inbox_stopped',
        'paktwerk_inbox_lag_seconds',
        'paktwerk_orphans',
        'paktwerk_ready',
        'paktwerk_log_lines_dropped_total',
        'paktwerk_store_checked',
        'paktwerk_store_epoch',
        'paktwerk_webhooks',
        'paktwerk_attachments',
        'paktwerk_scanner_away',
        'paktwerk_scans_failed',
        'paktwerk_letters_failed',
        'paktwerk_typesetter_ended',
        'paktwerk_erasures_openable_seconds',
      ]),
    );
  });

  it.each(alertRules().map((rule) => [rule.alert, rule] as const))(
    '%s says in both languages what is wrong, and leads to a page that exists',
    (_, rule) => {
      const { summary = '', summary_de: german = '', runbook_url: link = '' } = rule.annotations;
      expect([summary.length > 20, german.length > 20, summary === german]).toEqual([true, true, false]);
      expect(['warning', 'critical']).toContain(rule.labels['severity']);
      const [page = '', anchor] = link.split('#');
      expect(existsSync(join(root, page))).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(join(root, page))).toContain(anchor);
    },
  );

  it('are each tried where they fire and where they do not', () => {
    interface Tests {
      readonly tests: readonly {
        readonly promql_expr_test: readonly { readonly expr: string; readonly exp_samples: readonly { readonly labels: string }[] }[];
      }[];
    }
    const { tests } = parse(readFileSync(join(root, 'k8s/components/alerts/rules.test.yaml'), 'utf8')) as Tests;
    const tried = tests
      .filter((t) => t.promql_expr_test.some((e) => e.exp_samples.length === 0))
      .flatMap((t) => t.promql_expr_test.flatMap((e) => e.exp_samples.map((s) => /alertname="(\w+)"/.exec(s.labels)?.[1])));
    expect(new Set(tests.flatMap((t) => t.promql_expr_test.map((e) => e.expr)))).toEqual(new Set(['ALERTS{alertstate="firing"}']));
    expect(new Set(tried)).toEqual(new Set(alertRules().map((r) => r.alert)));
  });

  it.each([
    ['up{namespace="x"} == 0', ['up']],
    ['max without (instance, pod) (min_over_time(a_lag[10m])) > 100 and on (job) b offset 5m > bool 2', ['a_lag', 'b']],
    ['rate(c_total{route=~"/a{2}|b"}[5m]) / d', ['c_total', 'd']],
  ])('finds the metrics in %s', (expr, names) => {
    expect(metricsIn(expr)).toEqual(names);
  });
});
