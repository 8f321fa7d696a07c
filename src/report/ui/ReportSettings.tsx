import { LANGUAGES, type Language, type Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { NAME_MODES, type NameMode } from '@/model/maskNames';
import { useProject, useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { frameTitle } from '../cells';
import { wayOf } from '../facts';
import { chooseFrames } from '../reportSheet';
import styles from './Report.module.css';
import { SectionList } from './SectionList';

const LANGUAGE_NAMES: Readonly<Record<Language, Message>> = {
  id: ($) => $.home.languageIdFull,
  en: ($) => $.home.languageEnFull,
};

const NAMES: Readonly<Record<NameMode, Message>> = {
  full: ($) => $.looking.nameMode.full,
  initials: ($) => $.looking.nameMode.initials,
  code: ($) => $.looking.nameMode.code,
  hidden: ($) => $.looking.nameMode.hidden,
};

/** With two frames there is nothing to choose. */
const FRAMES_MIN = 3;

interface ReportSettingsProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** What the report is made of: its language, its names, the frames it compares, its sections. */
export function ReportSettings({ language, onLanguage }: ReportSettingsProps) {
  const { t } = useText();
  const { view } = useSession();
  const names = useView((state) => state.names);
  return (
    <div className={styles.settings}>
      <Segmented
        label={t(($) => $.report.share.language)}
        value={language}
        choices={LANGUAGES.map((value) => ({ value, label: t(LANGUAGE_NAMES[value]) }))}
        onChange={onLanguage}
      />
      <Segmented
        label={t(($) => $.looking.names)}
        value={names}
        choices={NAME_MODES.map((value) => ({ value, label: t(NAMES[value]) }))}
        onChange={(mode) => view.setState({ names: mode })}
      />
      <Frames />
      <SectionList />
    </div>
  );
}

/** Which frames are held against each other. */
function Frames() {
  const text = useText();
  const { t } = text;
  const { apply, document } = useSession();
  const project = useProject();
  const way = wayOf(project);
  if (way === null || project.frames.length < FRAMES_MIN) return null;
  const choices = (other: string) =>
    project.frames
      .filter(({ id }) => id !== other)
      .map((frame) => ({ value: frame.id, label: frameTitle(text, frame) }));
  return (
    <>
      <SelectField
        label={t(($) => $.reportScreen.frames.before)}
        value={way.before.id}
        choices={choices(way.after.id)}
        disabled={document.readOnly}
        onChange={(id) => apply(chooseFrames(id, way.after.id))}
      />
      <SelectField
        label={t(($) => $.reportScreen.frames.after)}
        value={way.after.id}
        choices={choices(way.before.id)}
        disabled={document.readOnly}
        onChange={(id) => apply(chooseFrames(way.before.id, id))}
      />
    </>
  );
}
