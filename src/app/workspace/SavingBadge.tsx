import { Popover } from '@base-ui/react/popover';
import { Download } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSaving } from '@/session/useSession';
import { Button } from '@/ui/Button';
import styles from './SavingBadge.module.css';
import { useFileReminder } from './useFileReminder';
import { SAFETY_HINTS, SAFETY_WORDS, useSafety } from './useSafety';

/** Says whether the work is safe on this device; pressing it tells where, and offers the file. */
export function SavingBadge() {
  const { t, moment } = useText();
  const saving = useSaving();
  const safety = useSafety();
  const download = useCommand('saveFile');
  const reminder = useFileReminder();
  const words = t(SAFETY_WORDS[safety]);
  return (
    <Popover.Root>
      <Popover.Trigger
        className={`${styles.badge} ${styles[safety]}`}
        aria-label={t(($) => $.editor.savingDetails, { state: words })}
      >
        <span className={styles.dot} aria-hidden="true" />
        <span className={styles.words}>{words}</span>
        {reminder.isDue ? <span className={styles.due} aria-hidden="true" /> : null}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} align="start" sideOffset={8}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.heading}>
              {safety === 'saved' && saving.state === 'saved'
                ? t(($) => $.saving.savedAt, { moment: moment(saving.at) })
                : words}
            </Popover.Title>
            <Popover.Description className={styles.where}>{t(SAFETY_HINTS[safety])}</Popover.Description>
            {reminder.isDue ? (
              <div className={styles.reminder}>
                <p>{t(($) => $.editor.reminder, { count: reminder.changes })}</p>
                <button type="button" className={styles.dismiss} onClick={reminder.dismiss}>
                  {t(($) => $.editor.dismissReminder)}
                </button>
              </div>
            ) : null}
            <Button icon={<Download size={18} />} onClick={download.run}>
              {t(($) => $.saving.download)}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
