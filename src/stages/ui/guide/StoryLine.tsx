import { BookOpen } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useView } from '@/session/useSession';
import { Button } from '@/ui/Button';

/** Plays the story of a project that has one; gone while it is told. */
export function StoryLine() {
  const { t } = useText();
  const { isEnabled, run } = useCommand('playStory');
  const isTold = useView(({ story }) => story !== null);
  if (!isEnabled || isTold) return null;
  return (
    <Button onClick={run}>
      <BookOpen size={17} aria-hidden="true" />
      {t(($) => $.story.play)}
    </Button>
  );
}
