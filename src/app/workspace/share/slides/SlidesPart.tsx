import { Download, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { giveFile } from '@/commands/giveFile';
import { LANGUAGES, type Language, type Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { fileNameOf } from '@/transfer/fileName';
import { Button } from '@/ui/Button';
import { Segmented } from '@/ui/Segmented';
import { FileName } from '../FileName';
import { NamesChoice } from '../NamesChoice';
import { SavedLine } from '../SavedLine';
import shared from '../Share.module.css';
import { useGiving } from '../useGiving';
import { useShareNames } from '../useShareNames';
import { type Choices, sectionsOf } from './choices';
import { fileKind, MIME_TYPES } from './fileKinds';
import { makeReport, type Step } from './makeReport';
import { SectionChecks } from './SectionChecks';
import styles from './Slides.module.css';
import { useReportTitle } from './useReportTitle';

const LANGUAGE_NAMES: Readonly<Record<Language, Message>> = {
  id: ($) => $.home.languageIdFull,
  en: ($) => $.home.languageEnFull,
};

/** The report as slides or as a document: which of them, in which language, with which sections. */
export function SlidesPart() {
  const { t, language } = useText();
  const session = useSession();
  const mode = useView((view) => view.names);
  const names = useShareNames();
  const file = useReportTitle(names);
  const { giving, give } = useGiving();
  const [choices, setChoices] = useState<Choices>({ format: 'pptx', language, sections: null });
  const [step, setStep] = useState<Step | null>(null);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);
  const set = (told: Partial<Choices>) => setChoices({ ...choices, ...told });
  const { format } = choices;
  const sections = sectionsOf(choices, names.project);

  const save = async () => {
    const ending = new AbortController();
    working.current = ending;
    const name = fileNameOf(file.title, `.${format}`);
    const content = makeReport(session, {
      ...choices,
      sections,
      names: names.names === 'real' ? 'full' : mode,
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
  return (
    <>
      <div className={shared.choice}>
        <Segmented
          label={t(($) => $.report.share.format)}
          value={format}
          choices={[
            { value: 'pptx', label: t(($) => $.report.share.slides) },
            { value: 'docx', label: t(($) => $.report.share.document) },
          ]}
          onChange={(next) => set({ format: next, sections: null })}
        />
        <p className={shared.quiet}>
          {format === 'pptx' ? t(($) => $.report.share.slidesHint) : t(($) => $.report.share.documentHint)}
        </p>
      </div>
      <Segmented
        label={t(($) => $.report.share.language)}
        value={choices.language}
        choices={LANGUAGES.map((value) => ({ value, label: t(LANGUAGE_NAMES[value]) }))}
        onChange={(next) => set({ language: next })}
      />
      <NamesChoice {...names} />
      <SectionChecks project={names.project} chosen={sections} onChange={(next) => set({ sections: next })} />
      <FileName title={file.title} ending={`.${format}`} onChange={file.setTitle} />
      <div className={shared.foot}>
        {step === null ? (
          <Button
            look="strong"
            icon={<Download size={18} />}
            disabled={sections.length === 0 || giving.state === 'busy'}
            onClick={() => void save()}
          >
            {t(($) => $.report.share.save)}
          </Button>
        ) : (
          <div className={styles.progress}>
            <progress value={step.share} aria-label={t(($) => $.report.share.progress)} />
            <span role="status">
              {step.work === 'reading' ? t(($) => $.report.share.reading) : t(($) => $.report.share.writing)}
            </span>
            <Button icon={<X size={18} />} onClick={() => working.current?.abort()}>
              {t(($) => $.report.share.cancel)}
            </Button>
          </div>
        )}
        <SavedLine giving={giving} />
      </div>
    </>
  );
}
