import { useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import { maskTexts } from '@/model/maskTexts';
import { useSession } from '@/session/useSession';
import type { ShareNames } from '../useShareNames';

/** What the file of a report is called: as typed, else by the project, without a name that the file masks. */
export function useReportTitle({ names, project }: ShareNames) {
  const { t } = useText();
  const { document } = useSession();
  const [typed, setTitle] = useState<string | null>(null);
  const title = useMemo(
    () => (names === 'masked' ? maskTexts(document.getProject(), project) : project).title,
    [document, names, project],
  );
  const parts = [
    title || t(($) => $.common.unnamed),
    t(($) => $.report.share.report),
    names === 'masked' ? t(($) => $.looking.suffix) : '',
  ];
  return { title: typed ?? parts.filter(Boolean).join(' '), setTitle };
}
