import { FolderOpen } from 'lucide-react';
import { useId } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { useChooseFiles } from '../useChooseFiles';
import styles from './Groups.module.css';
import type { GroupMaps, GroupTrouble } from './useGroupMaps';

/** Which maps to look at: projects of this device, and files of the groups. */
export function Chooser({ groups }: { readonly groups: GroupMaps }) {
  const { t } = useText();
  const id = useId();
  const chooseFiles = useChooseFiles();
  const { offered, isFull, toggle, open, troubles } = groups;
  const chosen = offered.filter(({ isChosen }) => isChosen);
  const openFiles = async () => {
    const files = await chooseFiles();
    if (files.length > 0) await open(files);
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.subtitle} id={id}>
        {t(($) => $.groupWork.choose)}
      </h2>
      {offered.length === 0 ? <p>{t(($) => $.groupWork.noProjects)}</p> : null}
      <ul className={styles.choices}>
        {offered.map(({ key, title, from, actors, isChosen }) => (
          <li key={key}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && isFull}
                onChange={() => toggle(key)}
              />
              <span>
                {title}
                <span className={styles.quiet}>
                  {' '}
                  {t(($) => $.common.actorCount, { count: actors })}
                  {from === 'file' ? `, ${t(($) => $.groupWork.fromFile)}` : ''}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button icon={<FolderOpen size={18} />} onClick={openFiles}>
          {t(($) => $.groupWork.openFiles)}
        </Button>
        <p className={styles.quiet}>{t(($) => $.groupWork.filesHint)}</p>
      </div>
      <div role="status">
        <p>{chosen.length > 0 ? t(($) => $.groupWork.chosen, { count: chosen.length }) : ''}</p>
        {isFull ? <p>{t(($) => $.groupWork.chosenAll)}</p> : null}
        {chosen
          .filter(({ isLost }) => isLost)
          .map(({ key, title }) => (
            <p key={key} className={styles.trouble}>
              {t(($) => $.groupWork.cannotRead, { title })}
            </p>
          ))}
        {troubles.map((trouble) => (
          <TroubleText key={trouble.kind} trouble={trouble} />
        ))}
      </div>
    </section>
  );
}

function TroubleText({ trouble }: { readonly trouble: GroupTrouble }) {
  const { t, list } = useText();
  switch (trouble.kind) {
    case 'cannotOpen':
      return <p className={styles.trouble}>{t(($) => $.groupWork.cannotOpen, { name: trouble.name })}</p>;
    case 'notOurs':
      return (
        <p className={styles.trouble}>
          {t(($) => $.groupWork.notOurs, { count: trouble.names.length, names: list(trouble.names) })}
        </p>
      );
    case 'tooMany':
      return <p className={styles.trouble}>{t(($) => $.groupWork.tooManyFiles, { count: trouble.count })}</p>;
  }
}
