import { Grid2x2 } from 'lucide-react';
import { useMemo } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import { useFrame, useProject, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { placeOnGrid } from '../grid/placeOnGrid';
import reading from './Reading.module.css';
import { Section } from './Section';

/** The way from the reading to the stakeholder grid, with how far the judging has come. */
export function GridDoor() {
  const { t, whole } = useText();
  const project = useProject();
  const frame = useFrame();
  const { run } = useCommand('toggleStakeholders');
  const isOpen = useView(({ screen }) => screen === 'grid');
  const actors = useMemo(() => actorsInFrame(project, frame), [project, frame]);
  const { judged } = useMemo(() => placeOnGrid(actors, 'middle'), [actors]);
  const progress = t(($) => $.grid.judgedOf, { judged: whole(judged.length), all: whole(actors.length) });
  return (
    <Section id="grid" title={t(($) => $.grid.title)} summary={progress}>
      <p className={reading.quiet}>
        {t(($) => $.grid.doorAbout)} {progress}
      </p>
      {isOpen ? null : (
        <div>
          <Button icon={<Grid2x2 size={18} />} onClick={run}>
            {t(($) => $.grid.open)}
          </Button>
        </div>
      )}
    </Section>
  );
}
