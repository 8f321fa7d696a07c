import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { EditLabel } from '@/model/edit';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { NameMode } from '@/model/maskNames';
import type { Shown } from '@/model/shown';
import type { Frame, Project } from '@/model/types';
import type { Fact } from '@/session/announcements';
import type { Notice } from '@/session/notices';
import type { FrameStep } from '@/session/playing';
import type { Selection } from '@/session/view';
import { compareFrames } from '@/stages/compare/compareFrames';
import { editText } from '@/wording/edits';
import { actorName, STRENGTH_NAMES } from '@/wording/fields';
import { stepWords } from '@/wording/frameStep';
import { noticeText } from './noticeText';

/** Something that happened and is to be told; what changes quickly is looked up when it is told. */
export type Happening =
  | { readonly on: 'fact'; readonly fact: Fact }
  | { readonly on: 'notice'; readonly notice: Notice }
  | { readonly on: 'selection' | 'shown' | 'frame' }
  | { readonly on: 'hub'; readonly actor: ActorId };

/** The map at the moment of telling. */
export interface Scene {
  readonly text: Pick<Text, 't' | 'list' | 'language'>;
  /** With its names as they may be shown. */
  readonly project: Project;
  readonly names: NameMode;
  readonly frame: Frame;
  readonly shown: Shown;
  readonly selection: Selection;
  /** The last step from frame to frame, null for none or one that is over. */
  readonly step: FrameStep | null;
  /** Changes of fields are told on the map only: a field tells by itself what is typed into it. */
  readonly isOnMap: boolean;
}

/** More names than this are counted. */
const MOST_NAMED = 3;
/** More sentences than this nobody waits for; the newest count. */
const MOST_SENTENCES = 4;

/** What a screen reader tells of everything that happened in a moment, without doubles; '' for nothing. */
export function tellingOf(happenings: readonly Happening[], scene: Scene): string {
  const hasEdit = happenings.some(({ on }) => on === 'fact' || on === 'notice');
  const done = happenings.flatMap((one) =>
    one.on === 'notice' && one.notice.kind === 'done' ? [one.notice.label] : [],
  );
  const isDone = ({ verb, name }: EditLabel) =>
    done.some((label) => label.verb === verb && label.name === name);
  // What follows from the changes is told after them.
  const ordered = [...happenings.filter(({ on }) => on !== 'hub'), ...happenings.filter(isHub).slice(-1)];
  const sentences = ordered.flatMap((one) =>
    one.on === 'fact' && one.fact.kind === 'edited' && isDone(one.fact.label)
      ? []
      : sentencesOf(one, scene, hasEdit),
  );
  return [...new Set(sentences)]
    .slice(-MOST_SENTENCES)
    .map((sentence) => (/[.?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

const isHub = ({ on }: Happening) => on === 'hub';

function sentencesOf(happening: Happening, scene: Scene, hasEdit: boolean): readonly string[] {
  const { t } = scene.text;
  switch (happening.on) {
    case 'fact':
      return factSentence(happening.fact, scene);
    case 'notice':
      return [noticeText(t, happening.notice, scene.names)];
    // Who was just added or connected is selected too: that need not be told.
    case 'selection':
      return hasEdit ? [] : [selectionSentence(scene)];
    case 'shown':
      return [shownSentence(scene)];
    case 'frame':
      return [frameSentence(scene)];
    case 'hub':
      return [t(($) => $.walking.hub, { name: nameOf(scene, happening.actor) })];
  }
}

const nameOf = ({ text, project }: Scene, id: ActorId) => actorName(text.t, ownValue(project.actors, id));

function factSentence(fact: Fact, scene: Scene): string[] {
  const { t, list, language } = scene.text;
  const named = (actors: readonly ActorId[]) =>
    actors.length <= MOST_NAMED
      ? list(actors.map((id) => nameOf(scene, id)))
      : t(($) => $.common.actorCount, { count: actors.length });
  switch (fact.kind) {
    case 'added':
      return [t(($) => $.walking.added, { names: named(fact.actors) })];
    case 'moved':
      return [t(($) => $.walking.moved, { names: named(fact.actors) })];
    case 'tied':
      return [
        t(($) => $.walking.tied, {
          source: nameOf(scene, fact.source),
          target: nameOf(scene, fact.target),
          strength: t(STRENGTH_NAMES[fact.strength]).toLocaleLowerCase(language),
        }),
      ];
    case 'renamed':
      return [t(($) => $.walking.renamed, { name: nameOf(scene, fact.actor) })];
    case 'noTies':
      return [t(($) => $.walking.noTies, { name: nameOf(scene, fact.actor) })];
    case 'nobody':
      return [t(NOBODY[fact.side])];
    case 'edited':
      if (fact.label.verb.startsWith('change') && !scene.isOnMap) return [];
      return [t(($) => $.editor.noticeDone, { what: editText(t, fact.label, scene.names) })];
  }
}

const NOBODY = {
  left: ($) => $.walking.nobodyLeft,
  right: ($) => $.walking.nobodyRight,
  up: ($) => $.walking.nobodyUp,
  down: ($) => $.walking.nobodyDown,
} as const satisfies Record<Extract<Fact, { kind: 'nobody' }>['side'], Message>;

function selectionSentence(scene: Scene): string {
  const { t, list } = scene.text;
  const { actors, ties } = scene.selection;
  const [only] = actors;
  if (actors.size + ties.size === 0) return t(($) => $.walking.nobodySelected);
  if (only && actors.size + ties.size === 1)
    return t(($) => $.editor.selected, { what: nameOf(scene, only) });
  const counts = [
    ...(actors.size > 0 ? [t(($) => $.common.actorCount, { count: actors.size })] : []),
    ...(ties.size > 0 ? [t(($) => $.common.tieCount, { count: ties.size })] : []),
  ];
  return t(($) => $.editor.selected, { what: list(counts) });
}

function frameSentence({ text: { t }, project, frame, step }: Scene): string {
  const { frames } = project;
  const before = frames.find(({ id }) => id === (step?.from ?? frames[0]?.id));
  const { title } = frame;
  if (!before || step?.to !== frame.id || before === frame) return t(($) => $.walking.frame, { title });
  return t(($) => $.frames.told, {
    title,
    changes: stepWords(t, compareFrames(project, before, frame), 'heard'),
  });
}

function shownSentence({ text: { t }, shown }: Scene): string {
  if (shown.hiddenActors === 0) return t(($) => $.walking.allShown, { count: shown.actors.length });
  const all = shown.actors.length + shown.hiddenActors;
  return t(($) => $.walking.someShown, { shown: shown.actors.length, all });
}
