import { ClipboardList, Compass, Layers, Map as MapIcon, UserPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { samplePath } from '@/app/route';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import styles from './StartCard.module.css';

/** Four ways to start, in the middle of an empty map. */
export function StartCard() {
  const { t } = useText();
  const { view } = useSession();
  const newActor = useCommand('newActor');
  const addNames = useCommand('addNames');
  const tour = useCommand('tour');
  const close = () => view.setState({ start: 'closed' });
  return (
    <section className={styles.card} aria-labelledby="start-title" data-cover="">
      <header className={styles.head}>
        <div>
          <h2 className={styles.title} id="start-title">
            {t(($) => $.start.title)}
          </h2>
          <p className={styles.lead}>{t(($) => $.start.lead)}</p>
        </div>
        <IconButton name={t(($) => $.start.close)} icon={<X size={18} />} onClick={close} />
      </header>
      <ul className={styles.ways}>
        <Way
          icon={<UserPlus size={20} />}
          name={t(($) => $.start.empty)}
          about={t(($) => $.start.emptyAbout)}
          onChoose={() => {
            close();
            newActor.run();
          }}
        />
        <Way
          icon={<ClipboardList size={20} />}
          name={t(($) => $.start.names)}
          about={t(($) => $.start.namesAbout)}
          onChoose={addNames.run}
        />
        <Way
          icon={<MapIcon size={20} />}
          name={t(($) => $.start.sample)}
          about={t(($) => $.start.sampleAbout)}
          onChoose={() => view.setState({ dialog: 'samples' })}
        />
        <Way
          icon={<Layers size={20} />}
          name={t(($) => $.start.stages)}
          about={t(($) => $.start.stagesAbout)}
          onChoose={() => navigate(samplePath('stages'))}
        />
      </ul>
      <Button look="quiet" icon={<Compass size={18} />} onClick={tour.run}>
        {tour.label}
      </Button>
    </section>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly about: string;
  readonly onChoose: () => void;
}

function Way({ icon, name, about, onChoose }: WayProps) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onChoose}>
        <span className={styles.icon}>{icon}</span>
        <span>
          <span className={styles.name}>{name}</span>
          <span className={styles.about}>{about}</span>
        </span>
      </button>
    </li>
  );
}
