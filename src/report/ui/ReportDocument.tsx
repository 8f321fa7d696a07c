import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { Report } from '../types';
import { BlockView } from './BlockView';
import styles from './Page.module.css';
import { TitleSheet } from './TitleSheet';
import { PageContext, type ReportPage } from './usePage';
import type { ShownReport } from './useReport';

interface ReportDocumentProps extends Pick<ReportPage, 'canEdit' | 'isPhone'> {
  readonly shown: ShownReport;
}

/** The report as it is printed: the title page, then every section on white paper. */
export function ReportDocument({ shown, canEdit, isPhone }: ReportDocumentProps) {
  const { t } = useText();
  const { report, text } = shown;
  const page = useMemo(
    () => ({ ...shown, canEdit, isPhone, numbers: numbersOf(shown.report) }),
    [shown, canEdit, isPhone],
  );
  return (
    <PageContext value={page}>
      <article lang={report.language} aria-label={t(($) => $.reportScreen.document)} className={styles.pages}>
        <div className={styles.page} data-paper="">
          <TitleSheet />
        </div>
        {report.sections.length === 0 ? null : (
          <div className={styles.page} data-paper="">
            {report.sections.map((section, at) => (
              <section
                key={section.id}
                className={styles.section}
                aria-labelledby={`report-${section.id}`}
                data-section={section.id}
              >
                <h3 id={`report-${section.id}`} className={styles.heading}>
                  <span className={styles.number}>{text.whole(at + 1)}</span> {section.title}
                </h3>
                {section.blocks.map((block) => (
                  <BlockView key={block.id} block={block} />
                ))}
              </section>
            ))}
          </div>
        )}
      </article>
    </PageContext>
  );
}

/** Pictures and charts are counted together, tables apart, in the order in which they stand. */
function numbersOf({ sections }: Report): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let [figures, tables] = [0, 0];
  for (const { id, kind } of sections.flatMap(({ blocks }) => blocks)) {
    if (kind === 'picture' || kind === 'chart') numbers.set(id, ++figures);
    if (kind === 'table') numbers.set(id, ++tables);
  }
  return numbers;
}
