import { ChevronLeft, ChevronRight, Eye, EyeOff, Pause, Play, Tags, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from '@/app/workspace/CommandButton';
import { LaterStory } from '@/app/workspace/LaterParts';
import { useText } from '@/i18n/useText';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import styles from './PresenterLayout.module.css';
import { stopPresenting, toggleBlank, usePresenterKeys } from './usePresenterKeys';

/** The map for a room to see: nothing but it, large names, and one strip that steps and leaves. */
export function PresenterLayout({ map }: { readonly map: ReactNode }) {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const isBlank = useView((view) => view.presenting === 'blank');
  const isPlaying = useView((view) => view.playing === 'on');
  const names = useView((view) => view.names);
  usePresenterKeys(session);
  const number = project.frames.findIndex(({ id }) => id === frame.id) + 1;
  return (
    <div className={styles.screen} data-presenting="">
      <header className="visuallyHidden">
        <h1>{project.title || t(($) => $.editor.untitled)}</h1>
      </header>
      <div className={styles.map}>{map}</div>
      {isBlank ? (
        <button
          type="button"
          className={styles.blank}
          aria-label={t(($) => $.walking.showMap)}
          onClick={() => toggleBlank(session)}
        />
      ) : null}
      <LaterStory />
      <footer>
        <div
          className={styles.strip}
          role="toolbar"
          aria-label={t(($) => $.walking.presenting)}
          data-region=""
        >
          <CommandButton id="previousFrame" icon={<ChevronLeft size={26} />} />
          <p className={styles.frame}>
            {t(($) => $.walking.presentedFrame, { number, count: project.frames.length, title: frame.title })}
          </p>
          <CommandButton id="nextFrame" icon={<ChevronRight size={26} />} />
          {project.frames.length > 1 ? (
            <CommandButton
              id="playFrames"
              name={isPlaying ? t(($) => $.frames.pause) : t(($) => $.frames.play)}
              keys={t(($) => $.frames.space)}
              icon={isPlaying ? <Pause size={22} /> : <Play size={22} />}
            />
          ) : null}
          <IconButton
            name={t(($) => $.walking.hideNames)}
            icon={<Tags size={22} />}
            isOn={names !== 'full'}
            onClick={() => session.view.setState({ names: names === 'full' ? 'initials' : 'full' })}
          />
          <IconButton
            name={isBlank ? t(($) => $.walking.showMap) : t(($) => $.walking.blank)}
            keys="B"
            icon={isBlank ? <Eye size={22} /> : <EyeOff size={22} />}
            isOn={isBlank}
            onClick={() => toggleBlank(session)}
          />
          <IconButton
            name={t(($) => $.walking.stopPresenting)}
            keys="Esc"
            icon={<X size={24} />}
            onClick={() => stopPresenting(session)}
          />
        </div>
      </footer>
    </div>
  );
}
