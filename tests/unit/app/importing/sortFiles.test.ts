import { expect, it } from 'vitest';
import { sortFiles } from '@/app/importing/sortFiles';
import type { PickedFile } from '@/platform/files';

const file = (name: string, text: string): PickedFile => ({
  name,
  sizeBytes: text.length,
  text: async () => text,
  bytes: async () => new TextEncoder().encode(text),
});
const unread: PickedFile = {
  name: 'folder',
  sizeBytes: 0,
  text: () => Promise.reject(new Error('gone')),
  bytes: () => Promise.reject(new Error('gone')),
};

it('tells files of Rajut from others by how they begin, whatever they are called', async () => {
  const ours = [
    file('peta.json', '{"format":"rajut","version":1}'),
    file('semua.txt', '\uFEFF { "format" : "rajut-bundle" }'),
    file('terkunci.json', '{"format":"rajut-locked"}'),
    file('rusak.rajut.json', ''),
  ];
  const others = [
    file('kumu.json', '{"elements":[],"connections":[]}'),
    file('daftar.csv', 'Nama\n{"format":"rajut"}'),
    unread,
  ];
  const sorted = await sortFiles([...others, ...ours]);
  expect(sorted.ours).toEqual(ours);
  expect(sorted.others).toEqual(others);
});

it('does not read a file that is too large to be opened', async () => {
  const huge = { ...unread, name: 'besar.json', sizeBytes: 30_000_000 };
  expect(await sortFiles([huge])).toEqual({ ours: [], others: [huge] });
});
