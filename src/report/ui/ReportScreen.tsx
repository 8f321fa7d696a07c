import { Printer, X } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useCommand } from '@/commands/useCommand';
import type { Language } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { printPage } from '@/platform/page';
import { useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import './print.css';
import styles from './Report.module.css';
import { ReportDocument } from './ReportDocument';
import { ReportSettings } from './ReportSettings';
import { usePaper } from './usePaper';
import { useReport } from './useReport';
import { useReportText } from './useReportText';

export interface ReportFilesProps {
  readonly language: Language;
  /** Files can be made now. */
  readonly isReady: boolean;
}

interface ReportScreenProps {
  readonly isPhone: boolean;
  /** Brings the report into files of other programs. */
  readonly Files: ComponentType<ReportFilesProps>;
}

/** The report of the project on paper: arranged, edited in place, and printed. */
export function ReportScreen({ isPhone, Files }: ReportScreenProps) {
  const { t, language: appLanguage } = useText();
  const { document } = useSession();
  const close = useCommand('toggleReport');
  const [language, setLanguage] = useState(appLanguage);
  const { shown, isFresh, share } = useReport(useReportText(language));
  usePaper(shown);
  const isEmpty = shown !== null && shown.report.sections.length === 0;
  const settings = <ReportSettings language={language} onLanguage={setLanguage} />;
  return (
    <div className={`${styles.screen} ${isPhone ? styles.phone : ''}`} data-report="" tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(($) => $.reportScreen.title)}</h2>
        <div className={styles.actions}>
          <Button
            look="strong"
            icon={<Printer size={18} />}
            title={t(($) => $.reportScreen.printHint)}
            disabled={!isFresh || isEmpty}
            onClick={printPage}
          >
            {t(($) => $.reportScreen.print)}
          </Button>
          <Files language={language} isReady={isFresh && !isEmpty} />
        </div>
        <IconButton
          className={styles.close ?? ''}
          name={t(($) => $.reportScreen.back)}
          icon={<X size={20} />}
          onClick={close.run}
        />
      </div>
      <div className={styles.body}>
        {isPhone ? (
          <details className={styles.fold}>
            <summary>{t(($) => $.reportScreen.settings)}</summary>
            {settings}
          </details>
        ) : (
          <aside className={styles.side} aria-label={t(($) => $.reportScreen.settings)}>
            {settings}
          </aside>
        )}
        <div className={styles.desk} aria-busy={!isFresh}>
          {isFresh ? null : (
            <div className={styles.waiting} role="status" data-printed="">
              <p>{t(($) => $.reportScreen.waiting)}</p>
              <progress value={share} aria-label={t(($) => $.reportScreen.progress)} />
            </div>
          )}
          {isEmpty ? <p className={styles.waiting}>{t(($) => $.reportScreen.nothing)}</p> : null}
          {shown === null ? null : (
            <div className={isFresh ? '' : styles.late} data-printed={isFresh ? '' : undefined}>
              <ReportDocument shown={shown} canEdit={isFresh && !document.readOnly} isPhone={isPhone} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
