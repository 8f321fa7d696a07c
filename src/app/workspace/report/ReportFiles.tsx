import { Download, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { giveFile } from '@/commands/giveFile';
import { useText } from '@/i18n/useText';
import type { ReportFilesProps } from '@/report/ui/ReportScreen';
import { useSession, useView } from '@/session/useSession';
import { fileNameOf } from '@/transfer/fileName';
import { Button } from '@/ui/Button';
import { SavedLine } from '../share/SavedLine';
import { type Format, offeredSections } from '../share/slides/choices';
import { fileKind, MIME_TYPES } from '../share/slides/fileKinds';
import { makeReport, type Step } from '../share/slides/makeReport';
import { useReportTitle } from '../share/slides/useReportTitle';
import { useGiving } from '../share/useGiving';
import { useShareNames } from '../share/useShareNames';
import styles from './ReportFiles.module.css';

/** Buttons that save the report as it is shown: as a document, as slides. */
export function ReportFiles({ language, isReady }: ReportFilesProps) {
  const { t } = useText();
  const session = useSession();
  const names = useView((view) => view.names);
  const { title } = useReportTitle(useShareNames());
  const { giving, give } = useGiving();
  const [step, setStep] = useState<Step | null>(null);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);
  const save = async (format: Format) => {
    const ending = new AbortController();
    working.current = ending;
    const name = fileNameOf(title, `.${format}`);
    const content = makeReport(session, {
      format,
      language,
      sections: offeredSections(session.document.getProject()),
      names,
      onStep: (next) => {
        if (!ending.signal.aborted) setStep(next);
      },
      signal: ending.signal,
    });
    const description = t(fileKind(format));
    await give(async () => ({
      given: await giveFile({ name, content, mimeType: MIME_TYPES[format], description }),
      name,
    }));
    // Who changed their mind about where to save it wants no file.
    ending.abort();
    if (working.current === ending) setStep(null);
  };
  const isBusy = giving.state === 'busy';
  return (
    <>
      {step === null ? (
        <>
          <Button
            icon={<Download size={18} />}
            disabled={!isReady || isBusy}
            onClick={() => void save('docx')}
          >
            {t(($) => $.reportScreen.save.docx)}
          </Button>
          <Button
            icon={<Download size={18} />}
            disabled={!isReady || isBusy}
            onClick={() => void save('pptx')}
          >
            {t(($) => $.reportScreen.save.pptx)}
          </Button>
        </>
      ) : (
        <div className={styles.progress}>
          <progress value={step.share} aria-label={t(($) => $.report.share.progress)} />
          <Button icon={<X size={18} />} onClick={() => working.current?.abort()}>
            {t(($) => $.report.share.cancel)}
          </Button>
        </div>
      )}
      <SavedLine giving={giving} />
    </>
  );
}
