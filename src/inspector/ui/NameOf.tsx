import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import type { Actor } from '@/model/types';
import { useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import styles from './Form.module.css';
import { TextOf } from './TextOf';
import type { Subject } from './useSubjects';

/** The name of one actor. While names are masked it cannot be changed: a mask must never become a name. */
export function NameOf({ subject }: { readonly subject: Subject<Actor> }) {
  const { t } = useText();
  const isMasked = useView((view) => view.names !== 'full');
  const showNames = useCommand('showNames');
  if (!isMasked) {
    return (
      <TextOf
        subject={subject}
        name="name"
        label={t(($) => $.inspector.actor.name)}
        placeholder={t(($) => $.common.unnamed)}
        limit={LIMITS.name}
        isRequired
        read={(actor) => actor.name}
        write={(name) => ({ name })}
      />
    );
  }
  return (
    <div data-field="name" className={styles.control}>
      <p>
        {t(($) => $.inspector.actor.name)}: <strong>{subject.members[0]?.name}</strong>
      </p>
      <p className={styles.hint}>{t(($) => $.looking.nameLocked)}</p>
      <Button onClick={showNames.run}>{showNames.label}</Button>
    </div>
  );
}
