import { type ActorId, actorId } from '@/model/ids';
import { useSession } from './useSession';
import { light, show } from './view';

interface Lights {
  readonly onLight: (ids: readonly string[] | null) => void;
  readonly onShow: (ids: readonly string[]) => void;
  /** For a button that speaks of these actors: lights them on hover and focus. */
  readonly lighting: (ids: readonly ActorId[]) => {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** Lights actors on the map and shows them there; on a phone the sheet makes way for the map. */
export function useLights(): Lights {
  const { view } = useSession();
  const onLight = (ids: readonly string[] | null) => light(view, ids?.map(actorId) ?? null);
  return {
    onLight,
    onShow: (ids) => {
      show(view, ids.map(actorId));
      view.setState({ sheet: null });
    },
    lighting: (ids) => ({
      onPointerEnter: () => onLight(ids),
      onPointerLeave: () => onLight(null),
      onFocus: () => onLight(ids),
      onBlur: () => onLight(null),
    }),
  };
}
