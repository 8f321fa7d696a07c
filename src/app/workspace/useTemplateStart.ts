import { useEffect } from 'react';
import { actorsInFrame } from '@/model/select';
import type { Session } from '@/session/createSession';

/** The record that a project from a template has; what it holds is the templates' business, which load later. */
const SHEET = 'template';

/** A project that begins from a template opens beside guided mapping, which offers whom the template names. */
export function useTemplateStart({ document, view, frame }: Session): void {
  useEffect(() => {
    const project = document.getProject();
    const isFresh = Object.hasOwn(project.worksheets, SHEET) && actorsInFrame(project, frame()).length === 0;
    if (!isFresh) return;
    // Where there is no panel beside the map it comes as a sheet over it.
    const sheet = view.getState().isLeftOpen ? null : 'path';
    view.setState({ leftTab: 'path', exercise: 'mapping', start: 'closed', sheet });
  }, [document, view, frame]);
}
