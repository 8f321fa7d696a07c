import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { GroupId } from '@/model/ids';
import type { NameMode } from '@/model/maskNames';
import type { MapStyle, Project } from '@/model/types';
import type { Page } from '@/picture/mapSheet';
import type { LegendLine, PageWords } from '@/picture/pageParts';
import type { Token } from '@/picture/shapes';

/** What is drawn, as it is looked at, and in whose language. */
export interface PictureSource {
  /** With its names as they may be given away. */
  readonly project: Project;
  /** How the names of that project are masked. */
  readonly names: NameMode;
  readonly text: Omit<Text, 'switchTo'>;
  readonly style: MapStyle;
  /** Groups drawn as one knot. */
  readonly collapsed: ReadonlySet<GroupId>;
  /** The newest analysis; used for its own frame only. */
  readonly result: AnalysisResult | null;
}

/** What is on the page besides, and how large it is. */
export interface PageChoices {
  readonly page: Page;
  /** Colour of the page, null for a clear one. */
  readonly ground: Token | null;
  readonly hasTitle: boolean;
  readonly hasLegend: boolean;
  /** As it is written; '' for none. */
  readonly date: string;
  readonly hasNotes: boolean;
}

const MASKED: Readonly<Record<Exclude<NameMode, 'full'>, Message>> = {
  initials: ($) => $.pictures.masked.initials,
  code: ($) => $.pictures.masked.code,
  hidden: ($) => $.pictures.masked.hidden,
};

interface OwnWords extends Pick<PageWords, 'subtitle' | 'description'> {
  readonly legend: readonly LegendLine[];
  /** For the foot; '' is left out. */
  readonly more: readonly string[];
}

/** What stands round a picture. That names are masked is said whatever else is left out. */
export function wordsRound(
  { project, names, text: { t } }: PictureSource,
  { hasTitle, hasLegend, date }: PageChoices,
  { subtitle, description, legend, more }: OwnWords,
): PageWords {
  return {
    title: hasTitle ? project.title || t(($) => $.common.unnamed) : '',
    subtitle: hasTitle ? subtitle : '',
    description,
    legend: hasLegend ? legend : [],
    unnamed: (count) => t(($) => $.pictures.unnamed, { count }),
    masked: names === 'full' ? '' : t(MASKED[names]),
    footer: [...(hasLegend ? more : []), date, date === '' ? '' : t(($) => $.pictures.made)].filter(
      (line) => line !== '',
    ),
  };
}
