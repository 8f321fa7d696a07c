import { fileOpen, fileSave } from 'browser-fs-access';

export interface PickedFile {
  readonly name: string;
  /** Known before anything is read, so that a huge file can be refused first. */
  readonly sizeBytes: number;
  /** Decodes as UTF-8; wrong bytes become U+FFFD. */
  text(): Promise<string>;
  bytes(): Promise<Uint8Array>;
}

export interface FileKind {
  /** With the dot: '.csv'. */
  readonly extensions: readonly string[];
  readonly mimeTypes: readonly string[];
  /** What the file dialog calls it, in the reader's language. */
  readonly description: string;
}

/** Lets the person choose a file. @returns null when they changed their mind */
export async function openFile(kind: FileKind): Promise<PickedFile | null> {
  const file = await unlessCancelled(() =>
    fileOpen({
      extensions: [...kind.extensions],
      mimeTypes: [...kind.mimeTypes],
      description: kind.description,
    }),
  );
  return file && toPicked(file);
}

/** Lets the person choose one file or several. @returns none when they changed their mind */
export async function openFiles(kind: FileKind): Promise<readonly PickedFile[]> {
  const files = await unlessCancelled(() =>
    fileOpen({
      extensions: [...kind.extensions],
      mimeTypes: [...kind.mimeTypes],
      description: kind.description,
      multiple: true,
    }),
  );
  return (files ?? []).map(toPicked);
}

/** A file that was chosen, dropped or pasted, as everything that reads files takes it. */
export function toPicked(file: File): PickedFile {
  return {
    name: file.name,
    sizeBytes: file.size,
    text: () => file.text(),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

export interface FileToSave {
  /** Suggested name with its extension. */
  readonly name: string;
  /** What is still being written is waited for after the person has chosen a place: a browser asks only at once. */
  readonly content: string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
  readonly mimeType: string;
  readonly description: string;
}

/** Lets the person save a file, or downloads it where there is no dialog. @returns false when they cancelled */
export async function saveFile(file: FileToSave): Promise<boolean> {
  const dot = file.name.lastIndexOf('.');
  const saved = await unlessCancelled(async () => {
    await fileSave(toBlob(file), {
      fileName: file.name,
      extensions: dot < 0 ? [] : [file.name.slice(dot)],
      mimeTypes: [file.mimeType],
      description: file.description,
    });
    return true;
  });
  return saved ?? false;
}

function toBlob({ content, mimeType }: FileToSave): Blob | Promise<Blob> {
  if (!(content instanceof Promise)) return new Blob([content], { type: mimeType });
  const blob = content.then((written) => new Blob([written], { type: mimeType }));
  // Whoever cancelled the dialog waits for it no longer.
  blob.catch(() => undefined);
  return blob;
}

/** The dialogs reject with AbortError when they are closed; every other error is the caller's to show. */
async function unlessCancelled<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
