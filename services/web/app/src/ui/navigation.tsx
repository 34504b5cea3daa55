import type { ReactNode } from 'react';
import { Icon } from './icon';
import { useLocale, useUiTexts } from './ui-texts';

interface PaginationProps {
  /** What is paged: a page can hold more than one list. */
  label: string;
  /** Counted from 0. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** The pages that get a button of their own: the ends, this one and its neighbours; null is a gap. */
export const pagesShown = (page: number, count: number): readonly (number | null)[] => {
  const wanted = [...new Set([0, page - 1, page, page + 1, count - 1])].filter((p) => p >= 0 && p < count);
  return wanted.flatMap((p, i) => {
    const before = wanted[i - 1];
    if (before === undefined || p === before + 1) return [p];
    return p === before + 2 ? [p - 1, p] : [null, p];
  });
};

export const Pagination = ({ label, page, pageSize, total, onPage }: PaginationProps) => {
  const texts = useUiTexts();
  const locale = useLocale();
  const count = Math.ceil(total / pageSize);
  if (count <= 1) return null;
  const show = (n: number): string => new Intl.NumberFormat(locale).format(n);
  const step = (target: number, name: string, icon: string) => (
    <button
      type="button"
      className="pw-page-button"
      aria-label={name}
      title={name}
      aria-disabled={target < 0 || target >= count || undefined}
      onClick={() => target >= 0 && target < count && onPage(target)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <nav className="pw-pagination" aria-label={texts.pages.label({ list: label })}>
      <p className="pw-muted" role="status">
        {texts.pages.range({ from: page * pageSize + 1, to: Math.min(total, (page + 1) * pageSize), of: total })}
      </p>
      <ul>
        <li>{step(page - 1, texts.pages.previous, 'chevron-left')}</li>
        {pagesShown(page, count).map((p, i) => (
          <li key={p ?? `gap-${i}`}>
            {p === null ? (
              <span className="pw-pagination__gap" aria-hidden="true">
                …
              </span>
            ) : (
              <button
                type="button"
                className="pw-page-button"
                aria-label={texts.pages.page({ n: p + 1 })}
                aria-current={p === page ? 'page' : undefined}
                onClick={() => onPage(p)}
              >
                {show(p + 1)}
              </button>
            )}
          </li>
        ))}
        <li>{step(page + 1, texts.pages.next, 'chevron-right')}</li>
      </ul>
    </nav>
  );
};

/** Where this page is; the links come from the screen, so that its router makes them. */
export const Breadcrumb = ({ links, here }: { links: readonly ReactNode[]; here: string }) => {
  const texts = useUiTexts();
  return (
    <nav aria-label={texts.breadcrumb}>
      <ol className="pw-crumbs">
        {links.map((link, i) => (
          <li key={i}>
            {link}
            <Icon name="chevron-right" />
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
};
