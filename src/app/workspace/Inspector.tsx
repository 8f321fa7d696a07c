import { ActorReading } from '@/analysis/ui/ActorReading';
import { DetailsPanel } from '@/inspector/ui/DetailsPanel';
import { NotesPanel } from '@/inspector/ui/NotesPanel';

/** The two panels that edit what the map is about; loaded together, after the map. */
export function Inspector({ part }: { readonly part: 'details' | 'notes' }) {
  return part === 'details' ? <DetailsPanel ActorReading={ActorReading} /> : <NotesPanel />;
}
