import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { openComparison as openIn } from '@/commands/compareCommands';
import type { Language } from '@/i18n/messages';
import { frameId } from '@/model/ids';
import type { Frame, Project, Tie } from '@/model/types';
import { CompareScreen } from '@/stages/ui/compare/CompareScreen';
import type { Point } from '../canvas/pointer';

/** A project of two frames, each drawn as `makeMap` draws one. */
export function twoFrames(
  first: string,
  second: string,
  changed: Readonly<Record<string, Partial<Tie>>> = {},
): Project {
  const one = makeMap(first);
  const two = makeMap(second, { ties: changed });
  const [before, after] = [one.frames[0], two.frames[0]];
  if (!before || !after) throw new Error('twoFrames: a map without a frame');
  const frames: Frame[] = [
    { ...before, title: 'Dulu' },
    { ...after, id: frameId('later'), title: 'Kini', order: 1 },
  ];
  return { ...one, actors: { ...one.actors, ...two.actors }, frames };
}

/** The comparison of a project on the test's page, in the words of who uses it. */
export interface OpenComparison extends FakeSession {
  readonly box: HTMLElement;
  /** Ids of ties drawn in the picture with this index, in id order. */
  readonly drawn: (picture?: number) => readonly string[];
  readonly dimmed: (about: string) => boolean;
  /** Middle of an actor's knot in the picture with this index. */
  readonly at: (actor: string, picture?: number) => Point;
}

/** Shows the whole screen. */
export async function openComparison(
  project: Project,
  options: {
    readonly readOnly?: boolean;
    readonly isPhone?: boolean;
    readonly language?: Language;
    readonly width?: number;
  } = {},
): Promise<OpenComparison> {
  const { readOnly = false, isPhone = false, language = 'id', width = isPhone ? 360 : 1200 } = options;
  const fake = fakeSession(project, { readOnly });
  openIn(fake.session, fake.session.frame().id);
  const box = await showIn(
    fake,
    <div style={{ display: 'flex', height: 640 }}>
      <CompareScreen isPhone={isPhone} />
    </div>,
    { width, language },
  );
  const pictures = () => [...box.querySelectorAll<SVGSVGElement>('svg[role="img"]:has([data-about])')];
  const item = (about: string, picture = 0) =>
    pictures()[picture]?.querySelector<SVGGElement>(`[data-kind="knot"][data-about="${about}"]`);
  return {
    ...fake,
    box,
    drawn: (picture = 0) =>
      [...(pictures()[picture]?.querySelectorAll<SVGGElement>('[data-kind="thread"]') ?? [])]
        .map(({ dataset }) => dataset.about ?? '')
        .sort(),
    dimmed: (about) => {
      const found = box.querySelector(`[data-about="${about}"]`);
      return found !== null && /dimmed/.test(found.getAttribute('class') ?? '');
    },
    at: (actor, picture = 0) => {
      const box = item(actor, picture)?.getBoundingClientRect();
      if (!box) throw new Error(`openComparison: ${actor} is not drawn`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  };
}
