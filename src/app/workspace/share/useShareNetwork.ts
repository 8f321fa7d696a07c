import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { frameOrFirst } from '@/model/select';
import { useResult, useView } from '@/session/useSession';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import type { ShareNames } from './useShareNames';

/** The frame in view as files of other programs know it, with the names that go into them. */
export function useShareNetwork({ project, names }: ShareNames): ExchangeNetwork {
  const { t } = useText();
  const chosen = useView((view) => view.frame);
  const style = useView((view) => view.style);
  const newest = useResult();
  return useMemo(() => {
    const frame = frameOrFirst(project, chosen);
    if (!frame) throw new Error('useShareNetwork: a project has no frame');
    const result = newest?.frame === frame.id ? newest : null;
    const ids = names === 'masked' ? 'numbered' : 'own';
    return projectToExchange(project, frame, { t, style, result, ids });
  }, [project, names, chosen, style, newest, t]);
}
