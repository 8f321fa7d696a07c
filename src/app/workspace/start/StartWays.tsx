import { ClipboardList, Footprints, Map as MapIcon, Route, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import styles from './StartCard.module.css';

/** Five ways to start. */
export function StartWays() {
  const { t } = useText();
  const { view } = useSession();
  const newActor = useCommand('newActor');
  const addNames = useCommand('addNames');
  const path = useCommand('openPath');
  const guide = useCommand('openGuide');
  return (
    <ul className={styles.ways}>
      <Way
        icon={<UserPlus size={20} />}
        name={t(($) => $.start.empty)}
        about={t(($) => $.start.emptyAbout)}
        onChoose={() => {
          // Its name is written on the map.
          view.setState({ start: 'closed', screen: 'map' });
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
        icon={<Footprints size={20} />}
        name={t(($) => $.start.guided)}
        about={t(($) => $.start.guidedAbout)}
        onChoose={() => {
          view.setState({ exercise: 'mapping' });
          path.run();
        }}
      />
      <Way
        icon={<Route size={20} />}
        name={t(($) => $.start.stages)}
        about={t(($) => $.start.stagesAbout)}
        onChoose={guide.run}
      />
    </ul>
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
