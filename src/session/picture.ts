import type { JoinedTie } from '@/analysis/whatIf/types';
import type { ActorId, GroupId } from '@/model/ids';
import { NO_FILTER, PLAIN_STYLE } from '@/model/looking';
import type { NameMode } from '@/model/maskNames';
import type { Focus } from '@/model/shown';
import type { MapFilter, MapStyle, Place } from '@/model/types';
import type { Ghost } from './ghost';
import { type LayoutView, NO_LAYOUT } from './layouts';
import { type PlayingView, STANDING } from './playing';

/** Asks the canvas for a movement of the camera; a new object is a new request. */
export type CameraRequest =
  /** `fit` shows all frames at one scale, `fitFrame` the one in view. */
  | { readonly move: 'fit' | 'fitFrame' | 'zoomIn' | 'zoomOut' | 'actualSize' }
  /** Brings actors into view; nothing moves when they are. `reveal` keeps the rest of the frame in view too. */
  | { readonly move: 'show' | 'reveal'; readonly actors: readonly ActorId[] }
  /** As large as fits, whatever is shown now. */
  | { readonly move: 'fitActors'; readonly actors: readonly ActorId[] }
  /** Pans only as far as a place needs to be seen. */
  | { readonly move: 'keepInView'; readonly at: Place };

/** How the map is looked at: none of it is in the document. */
export interface PictureView extends PlayingView {
  /** How the map is dressed. */
  readonly style: MapStyle;
  /** What is left out of the picture. */
  readonly filter: MapFilter;
  /** Whose neighbourhood alone is shown, null for everybody. */
  readonly focus: Focus | null;
  /** What is supposed to change and drawn as if it had, null for nothing. */
  readonly ghost: Ghost | null;
  /** Ties that are only pointed at, drawn like a ghost's; nothing is computed from them. */
  readonly previewed: readonly JoinedTie[];
  /** Groups drawn as one knot. */
  readonly collapsed: ReadonlySet<GroupId>;
  /** How names are shown, everywhere at once. */
  readonly names: NameMode;
  readonly camera: CameraRequest | null;
  /** Middle of what the canvas shows, canvas px; where N puts a new actor. */
  readonly centre: Place;
  readonly layout: LayoutView;
  /** Where actors stood before a layout; the canvas glides from there, then sets it to null. */
  readonly glideFrom: Readonly<Record<ActorId, Place>> | null;
}

/** The whole map, plainly dressed. */
export const PLAIN_PICTURE: PictureView = {
  ...STANDING,
  style: PLAIN_STYLE,
  filter: NO_FILTER,
  focus: null,
  ghost: null,
  previewed: [],
  collapsed: new Set(),
  names: 'full',
  camera: null,
  centre: [0, 0],
  layout: NO_LAYOUT,
  glideFrom: null,
};
