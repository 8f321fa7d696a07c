import { ChevronLeft, ChevronRight, Presentation, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useCommand } from '@/commands/useCommand';
import { withoutMarks } from '@/i18n/mention';
import { useText } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { useProject, useSession, useView } from '@/session/useSession';
import { light } from '@/session/view';
import { Button, IconButton } from '@/ui/Button';
import { Prose } from '@/ui/Prose';
import { STORY_TITLES, storyWords } from '@/wording/story/storyWords';
import { tellStory } from '../../story/tellStory';
import { endStory, goInStory, lightScene } from './goInStory';
import styles from './StoryCard.module.css';
import { StoryFigures } from './StoryFigures';
import { StoryPoints } from './StoryPoints';
import { useStoryKeys } from './useStoryKeys';

/** The story that is told, under the map: what this step shows, and the way on. Nothing of the map lies under it. */
export function StoryCard() {
  const story = useView((view) => view.story);
  return story ? <Card key={story.id} /> : null;
}

function Card() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const { document: open, view } = session;
  const project = useProject();
  const story = useView((state) => state.story);
  const isPresenting = useView((state) => state.presenting !== 'off');
  const present = useCommand('present');
  const title = useRef<HTMLHeadingElement>(null);
  // What is measured needs no names; what is said has them as they may be shown.
  const actual = open.getProject();
  const steps = useMemo(() => (story ? tellStory(actual, story.id) : []), [actual, story]);
  const at = Math.min(story?.step ?? 0, steps.length - 1);
  const step = steps[at];
  const words = useMemo(() => step && storyWords(text, project, step.facts), [text, project, step]);
  useStoryKeys(session);
  useBeginning(title);
  // The project has become another than this story is about.
  const isOver = step === undefined;
  useEffect(() => {
    if (isOver) endStory(session);
  }, [isOver, session]);
  // Whoever points at something else gives the light back to what the step speaks of.
  useEffect(
    () =>
      view.subscribe(({ lit, story: now }, before) => {
        if (lit === null && before.lit !== null && step && now === before.story)
          lightScene(session, step.scene);
      }),
    [view, session, step],
  );
  if (!story || !step || !words) return null;
  const isFirst = at === 0;
  const isLast = at === steps.length - 1;
  const place = t(($) => $.story.at, { number: at + 1, count: steps.length });
  const goTo = (next: number) => {
    goInStory(session, next);
    if (next === 0) title.current?.focus();
  };
  const isTouched = (ids: readonly string[] | null) => {
    if (ids) light(view, ids.map(actorId));
    else lightScene(session, step.scene);
  };
  return (
    <section
      className={styles.card}
      aria-label={`${t(($) => $.story.name)}: ${t(STORY_TITLES[story.id])}`}
      data-story=""
      data-region=""
    >
      <div className={styles.head}>
        <p className={styles.at}>{place}</p>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {words.title}
        </h2>
        <span className={styles.keys}>{t(($) => $.story.keys)}</span>
        <div className={styles.actions}>
          <Button icon={<ChevronLeft size={18} />} disabled={isFirst} onClick={() => goTo(at - 1)}>
            {t(($) => $.story.back)}
          </Button>
          <Button look="strong" onClick={() => (isLast ? endStory(session) : goTo(at + 1))}>
            {isLast ? t(($) => $.story.finish) : t(($) => $.story.next)}
            {isLast ? null : <ChevronRight size={18} />}
          </Button>
        </div>
        {isPresenting ? null : (
          <IconButton
            name={t(($) => $.story.present)}
            keys={present.keys}
            icon={<Presentation size={18} />}
            className={styles.wide ?? ''}
            onClick={present.run}
          />
        )}
        <IconButton
          name={t(($) => $.story.end)}
          keys="Esc"
          icon={<X size={18} />}
          className={styles.close ?? ''}
          onClick={() => endStory(session)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className={styles.body} tabIndex={0} aria-label={words.title} key={at}>
        <div className={styles.words}>
          {words.sentences.map((sentence) => (
            <p key={sentence}>
              <Prose text={sentence} onLight={isTouched} onShow={isTouched} />
            </p>
          ))}
        </div>
        <StoryFigures figures={words.figures} />
        <StoryPoints points={words.points} onLeave={() => lightScene(session, step.scene)} />
      </section>
      <p className="visuallyHidden" role="status" aria-live="polite">
        {t(($) => $.story.said, {
          at: place,
          title: words.title,
          words: words.sentences.map(withoutMarks).join(' '),
        })}
      </p>
    </section>
  );
}

/** Shows the first step, puts the keys on its title, and gives both back at the end. */
function useBeginning(title: { readonly current: HTMLElement | null }): void {
  const session = useSession();
  useEffect(() => {
    const before = document.activeElement;
    goInStory(session, session.view.getState().story?.step ?? 0);
    title.current?.focus({ preventScroll: true });
    return () => {
      // The map has its room back.
      session.view.setState({ camera: { move: 'fit' } });
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
      const back = isThere ? before : document.querySelector<HTMLElement>('[data-canvas]');
      back?.focus({ preventScroll: true });
    };
  }, [session, title]);
}
