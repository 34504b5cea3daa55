import { textOf, useTexts } from '../texts/area';
import { checksTexts } from '../texts/checks';
import { Alert } from '../ui/feedback';
import { useChecks } from './checklist';
import type { Application } from './types';

/** What was not checked in substance, or was objected to, before somebody prepares or releases. A warning: whether it is needed, people decide. */
export const MissingCheck = ({ application }: { application: Application }) => {
  const t = useTexts(checksTexts).checks;
  const { substantiveCheck } = application;
  const { data: checks } = useChecks(application, substantiveCheck === undefined);
  const named = (items: readonly { readonly check: string }[]): string => items.map(({ check }) => textOf(t.names, check)).join(', ');
  const objected = substantiveCheck?.items.filter(({ result }) => result === 'objected') ?? [];
  if (objected.length > 0) return <Alert kind="warning" title={t.missing.objected({ checks: named(objected) })} />;
  if (substantiveCheck !== undefined || checks === undefined) return null;
  const toJudge = checks.substantive.filter(({ result }) => result === undefined);
  return (
    <Alert kind="warning" title={t.missing.title}>
      <p>
        {toJudge.length === 0 ? t.missing.none : t.missing.toJudge({ checks: named(toJudge) })} {t.missing.optional}
      </p>
    </Alert>
  );
};
