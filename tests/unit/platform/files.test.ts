import { fileOpen, fileSave } from 'browser-fs-access';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile, openFiles, saveFile } from '@/platform/files';

vi.mock('browser-fs-access', () => ({ fileOpen: vi.fn(), fileSave: vi.fn() }));

const KIND = { extensions: ['.csv'], mimeTypes: ['text/csv'], description: 'Tabel' };
const FILE = { name: 'peta.rajut.json', content: '{}', mimeType: 'application/json', description: 'Proyek' };
const cancelled = new DOMException('The user aborted a request.', 'AbortError');

beforeEach(() => vi.resetAllMocks());

describe('opening a file', () => {
  it('tells its size before it is read, and gives text and bytes', async () => {
    vi.mocked(fileOpen).mockResolvedValue(new File(['nama\nKUD é'], 'aktor.csv'));
    const file = await openFile(KIND);
    expect(fileOpen).toHaveBeenCalledWith(KIND);
    expect(file).toMatchObject({ name: 'aktor.csv', sizeBytes: 11 });
    expect(await file?.text()).toBe('nama\nKUD é');
    expect((await file?.bytes())?.slice(0, 4)).toEqual(new Uint8Array([110, 97, 109, 97]));
  });

  it('is null when the person changed their mind, and an error when the browser failed', async () => {
    vi.mocked(fileOpen).mockRejectedValueOnce(cancelled);
    expect(await openFile(KIND)).toBeNull();
    vi.mocked(fileOpen).mockRejectedValueOnce(new DOMException('no', 'SecurityError'));
    await expect(openFile(KIND)).rejects.toThrow('no');
  });
});

describe('opening several files', () => {
  it('gives them in order, and none when the person changed their mind', async () => {
    vi.mocked(fileOpen).mockResolvedValueOnce([new File(['a'], 'a.csv'), new File(['b'], 'b.csv')]);
    expect((await openFiles(KIND)).map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
    expect(fileOpen).toHaveBeenCalledWith({ ...KIND, multiple: true });
    vi.mocked(fileOpen).mockRejectedValueOnce(cancelled);
    expect(await openFiles(KIND)).toEqual([]);
  });
});

describe('saving a file', () => {
  it('hands over name, kind and content', async () => {
    vi.mocked(fileSave).mockResolvedValue(null);
    expect(await saveFile(FILE)).toBe(true);
    const [blob, options] = vi.mocked(fileSave).mock.calls[0] ?? [];
    expect(blob instanceof Blob && (await blob.text())).toBe('{}');
    expect(options).toMatchObject({
      fileName: 'peta.rajut.json',
      extensions: ['.json'],
      mimeTypes: ['application/json'],
    });
    await saveFile({ ...FILE, name: 'peta' });
    expect(vi.mocked(fileSave).mock.calls[1]?.[1]).toMatchObject({ extensions: [] });
  });

  it('says when it was cancelled, and does not hide a failure', async () => {
    vi.mocked(fileSave).mockRejectedValueOnce(cancelled);
    expect(await saveFile(FILE)).toBe(false);
    vi.mocked(fileSave).mockRejectedValueOnce(new Error('disk'));
    await expect(saveFile(FILE)).rejects.toThrow('disk');
  });
});
