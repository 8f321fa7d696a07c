import { navigate } from 'wouter/use-hash-location';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import { createQuestionWorker } from '@/analysis/worker/createQuestionWorker';
import type { Language } from '@/i18n/messages';
import { isNarrow, isRoomy } from '@/platform/page';
import { askToPersist } from '@/platform/persist';
import { SAMPLES, type SampleId } from '@/samples/catalogue';
import { createSession } from '@/session/createSession';
import type { Device } from './createDevice';
import { createOpener, type Opener } from './createOpener';
import { projectPath } from './route';

/** The opener of this page. The first edit gives the project its address and asks the browser to keep it. */
export function openerFor(device: Device): Opener {
  const { randomId } = device;
  return createOpener({
    openDocument: device.openDocument,
    createSession: (document) => {
      const session = createSession({
        document,
        randomId,
        createWorker: createAnalysisWorker,
        createAskingWorker: createQuestionWorker,
        isRoomy: isRoomy(),
      });
      // A phone has no room to draw in: the list comes first, and the map is one press away.
      if (isNarrow()) session.view.setState({ screen: 'table' });
      // A narrow screen has room for one thing more than the map: that there is an "after" must be seen.
      if (document.getProject().frames.length > 1) session.view.setState({ isStripOpen: true });
      return session;
    },
    loadSample,
    beginnings: device.beginnings,
    randomId,
    onFirstEdit: (id) => {
      navigate(projectPath(id), { replace: true });
      // The answer changes nothing here: saving reports its own failures.
      void askToPersist();
    },
  });
}

async function loadSample(sample: SampleId, language: Language) {
  const { build } = await SAMPLES[sample].load();
  return build(language);
}
