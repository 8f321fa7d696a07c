import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ImportDialog } from '@/app/importing/ImportDialog';
import type { ReadInWorker } from '@/app/importing/useFileReading';
import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { toPicked } from '@/platform/files';
import { runImport } from '@/transfer/importing/runImport';
import type { ImportOrder } from '@/transfer/importing/runMessages';

interface Options {
  readonly files: readonly (readonly [name: string, text: string])[];
  /** The open project; null is the home screen. */
  readonly into?: Project | null;
  readonly language?: Language;
  /** In place of the reader's own worker. */
  readonly read?: ReadInWorker;
  readonly readOnly?: boolean;
}

/** The preview of files, on the home screen or over an open project. */
export interface OpenImport extends FakeSession {
  /** New projects that were agreed to. */
  readonly made: Project[];
  /** What the reader was asked, in order. */
  readonly asked: ImportOrder[];
  readonly onClose: ReturnType<typeof vi.fn<() => void>>;
  readonly onChooseOther: ReturnType<typeof vi.fn<() => void>>;
  readonly onReadOnly: ReturnType<typeof vi.fn<() => void>>;
}

export async function openImport(options: Options): Promise<OpenImport> {
  const { files, into = null, language = 'id', read = runImport, readOnly = false } = options;
  const fake = fakeSession(into ?? makeMap(''), { readOnly });
  const made: Project[] = [];
  const asked: ImportOrder[] = [];
  const [onClose, onChooseOther, onReadOnly] = [vi.fn(), vi.fn(), vi.fn()];
  const recorded: ReadInWorker = (order, listener) => {
    asked.push(order);
    return read(order, listener);
  };
  const picked = files.map(([name, text]) => toPicked(new File([text], name)));
  await showIn(
    fake,
    <ImportDialog
      files={picked}
      session={into ? fake.session : null}
      onProject={async (project) => {
        made.push(project);
        return true;
      }}
      onReadOnly={onReadOnly}
      onClose={onClose}
      onChooseOther={onChooseOther}
      read={recorded}
    />,
    { language },
  );
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return { ...fake, made, asked, onClose, onChooseOther, onReadOnly };
}
