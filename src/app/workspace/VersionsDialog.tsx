import { useState } from 'react';
import type { Version, VersionReason } from '@/document/types';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { label } from '@/model/edits/label';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Thumbnail } from '@/ui/Thumbnail';
import styles from './Dialogs.module.css';
import { frameThumbnail } from './frameThumbnail';
import { replaceContent } from './replaceContent';
import { useVersion, useVersions, type VersionReading } from './useVersions';

const REASONS = {
  opened: ($) => $.versions.opened,
  interval: ($) => $.versions.interval,
  beforeImport: ($) => $.versions.beforeImport,
  beforeRestore: ($) => $.versions.beforeRestore,
} as const satisfies Record<VersionReason, Message>;

/** Earlier states of the project: look at one, and bring it back. */
export function VersionsDialog() {
  const isOpen = useView((state) => state.dialog === 'versions');
  return isOpen ? <OpenVersionsDialog /> : null;
}

function OpenVersionsDialog() {
  const { t } = useText();
  const session = useSession();
  const versions = useVersions();
  const [chosen, setChosen] = useState<Version | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const reading = useVersion(chosen?.id ?? null);
  const close = () => session.view.setState({ dialog: null });
  const restore = async () => {
    if (reading.state !== 'read') return;
    const isDone = await replaceContent(session, reading.project, {
      label: label('restoreVersion'),
      reason: 'beforeRestore',
    });
    setIsRefused(!isDone);
  };
  return (
    <Dialog
      title={t(($) => $.versions.title)}
      description={t(($) => $.versions.hint)}
      isOpen
      onClose={close}
      isWide
      actions={
        <>
          <Button onClick={close}>{t(($) => $.common.close)}</Button>
          <Button
            look="strong"
            disabled={reading.state !== 'read' || session.document.readOnly}
            onClick={() => void restore()}
          >
            {t(($) => $.versions.restore)}
          </Button>
        </>
      }
    >
      {isRefused ? (
        <p className={styles.trouble} role="alert">
          {t(($) => $.versions.notKept)}
        </p>
      ) : null}
      {versions === null ? <p role="status">{t(($) => $.versions.loading)}</p> : null}
      {versions?.length === 0 ? <p>{t(($) => $.versions.none)}</p> : null}
      {versions && versions.length > 0 ? (
        <div className={styles.versions}>
          <VersionList versions={versions} chosen={chosen} onChoose={setChosen} />
          <Preview version={chosen} reading={reading} />
        </div>
      ) : null}
    </Dialog>
  );
}

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly chosen: Version | null;
  readonly onChoose: (version: Version) => void;
}

function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t, moment } = useText();
  return (
    <ul className={styles.choices} aria-label={t(($) => $.versions.list)}>
      {versions.map((version) => (
        <li key={version.id}>
          <button
            type="button"
            className={styles.choice}
            aria-current={version.id === chosen?.id ? 'true' : undefined}
            onClick={() => onChoose(version)}
          >
            <strong>{moment(version.at)}</strong>
            <span>{t(REASONS[version.reason])}</span>
            <span>
              {t(($) => $.editor.frameCounts, {
                actors: t(($) => $.common.actorCount, { count: version.actors }),
                ties: t(($) => $.common.tieCount, { count: version.ties }),
              })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface PreviewProps {
  readonly version: Version | null;
  readonly reading: VersionReading;
}

function Preview({ version, reading }: PreviewProps) {
  const { t, moment } = useText();
  const [frame] = reading.state === 'read' ? reading.project.frames : [];
  const picture = reading.state === 'read' && frame ? frameThumbnail(reading.project, frame) : null;
  return (
    <div className={styles.preview} aria-live="polite">
      <div className={styles.picture}>
        {picture && version ? (
          <Thumbnail
            knots={picture.knots}
            threads={picture.threads}
            title={t(($) => $.versions.preview, { moment: moment(version.at) })}
          />
        ) : null}
      </div>
      {reading.state === 'none' ? <p className={styles.note}>{t(($) => $.versions.choose)}</p> : null}
      {reading.state === 'reading' ? <p className={styles.note}>{t(($) => $.versions.loading)}</p> : null}
      {reading.state === 'unreadable' ? <p>{t(($) => $.versions.unreadable)}</p> : null}
      {reading.state === 'read' ? <p className={styles.main}>{reading.project.title}</p> : null}
    </div>
  );
}
