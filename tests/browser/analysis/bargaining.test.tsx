import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { ActorReading } from '@/analysis/ui/ActorReading';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { switchLanguage } from '@/i18n/language';
import { actorId, tieTypeId } from '@/model/ids';
import { build } from '@/samples/karawang';
import { openFrame, select } from '@/session/view';
import { axeViolations } from './axe';
import { openReading } from './openReading';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

const section = page.getByRole('region', { name: 'Posisi tawar', exact: true });
const who = section.getByRole('combobox', { name: 'Posisi tawar siapa?' });
const layer = section.getByRole('combobox', { name: 'Dalam jenis ikatan apa?' });
const target = section.getByRole('combobox', { name: 'Jalur mandiri ke siapa?' });
const index = section.getByRole('status', { name: 'Indeks posisi tawar' });
const balance = section.getByRole('status', { name: 'Timbangan' });
const parts = section.getByRole('list', { name: 'Empat bagian indeks' });

it('tells the farmers of Karawang on whom they depend before, and that they can choose after', async () => {
  const { session } = await openReading(build('id'), <ReadingPanel />);
  await who.selectOptions('Petani / Kelompok Tani');
  await layer.selectOptions('Hanya Barang');
  await expect.element(section).toHaveTextContent('hanya punya satu mitra, Tengkulak');
  await expect.element(section).toHaveTextContent('Karena itu posisi tawarnya nol');
  await expect.element(index).toHaveTextContent('0,000');
  await expect.element(balance).toHaveTextContent('0,200');
  const [, after] = session.document.getProject().frames;
  openFrame(session.view, after?.id ?? expect.fail('no second frame'));
  await expect.element(index).toHaveTextContent('0,685');
  await expect.element(section).toHaveTextContent('tidak perlu lewat siapa pun');
  await expect.element(section).toHaveTextContent('Dihitung hanya di antara 4 aktor');
  await target.selectOptions('Sub Dolog');
  await expect.element(section).toHaveTextContent('Ada 3 jalur mandiri');
  await layer.selectOptions('Semua yang dihitung');
  await expect.element(index).toHaveTextContent('0,824');
  await expect.element(section).toHaveTextContent('14% jalurnya ke aktor lain lewat Dinas Pertanian');
  await expect.element(section).toHaveTextContent('Semua jenis ikatan dianggap sama');
});

it('orders everybody in the chosen kind of tie, apart from the order in all', async () => {
  const { session } = await openReading(build('id'), <ReadingPanel />);
  const [, after] = session.document.getProject().frames;
  openFrame(session.view, after?.id ?? expect.fail('no second frame'));
  const rows = section.getByRole('listitem').getByRole('button', { name: /\d,\d{3}$/ });
  await expect.element(rows.nth(0)).toHaveTextContent(/^Petani.*0,824/);
  await layer.selectOptions('Hanya Barang');
  await expect
    .poll(() => rows.elements().map((row) => row.textContent.slice(-5)))
    .toEqual(['0,685', '0,685', '0,685', '0,685']);
});

it('follows whoever is selected on the map, and keeps them when nobody is', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />);
  await expect.element(who).toHaveDisplayValue('Pilih aktor, di sini atau di peta');
  select(session.view, [actorId('D')]);
  await expect.element(who).toHaveValue('D');
  await expect.element(section).toHaveTextContent('Ketergantungan terbesar D ada pada H: 25% jalurnya');
  await expect.element(section).toHaveTextContent('Bila H pergi, hanya 6 dari 8 aktor lain');
  select(session.view, []);
  await expect.element(who).toHaveValue('D');
  await who.selectOptions('I');
  await expect.element(section).toHaveTextContent('Ketergantungan terbesar I ada pada H');
});

it('offers several who are selected as one party, and reads them so', async () => {
  const { session } = await openReading(build('id'), <ReadingPanel />);
  const [, after] = session.document.getProject().frames;
  openFrame(session.view, after?.id ?? expect.fail('no second frame'));
  select(session.view, [actorId('kkt'), actorId('poktan')]);
  await section.getByRole('button', { name: 'Baca 2 aktor terpilih bersama' }).click();
  await expect.element(index).toHaveTextContent('0,839');
  await expect.element(balance).toHaveTextContent('0,697');
  await expect.element(who).toHaveDisplayValue('Bersama: Koperasi Kelompok Tani dan Petani / Kelompok Tani');
  await target.selectOptions('Sub Dolog');
  await expect.element(section).toHaveTextContent('Ada 2 jalur mandiri');
  await expect
    .element(target.getByRole('option', { name: 'Koperasi Kelompok Tani' }))
    .not.toBeInTheDocument();
});

it('lights a path on the map under the pointer and under the keys', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />);
  await who.selectOptions('A');
  await target.selectOptions('H');
  const path = section.getByRole('button', { name: 'A → F → H' });
  await path.hover();
  expect([...(session.view.getState().lit?.actors ?? [])]).toEqual(['A', 'F', 'H']);
  expect([...(session.view.getState().lit?.ties ?? [])]).toEqual(['A-F', 'F-H']);
  await section.getByRole('heading', { name: 'Posisi tawar', exact: true }).hover();
  expect(session.view.getState().lit).toBeNull();
  path.element().focus();
  expect([...(session.view.getState().lit?.actors ?? [])]).toEqual(['A', 'F', 'H']);
  await userEvent.keyboard('{Enter}');
  expect([...session.view.getState().selection.actors]).toEqual(['A', 'F', 'H']);
});

it('says why two actors have no index and an isolate has none to bargain with', async () => {
  const { become } = await openReading(makeMap('A-B'), <ReadingPanel />);
  await who.selectOptions('A');
  await expect.element(index).toHaveTextContent('–');
  await expect.element(section).toHaveTextContent('Tanpa pihak ketiga belum ada yang dapat dibandingkan');
  await expect.element(parts).not.toBeInTheDocument();
  become(makeMap('B-C C-D A'));
  await expect.element(index).toHaveTextContent('0,000');
  await expect.element(balance).toHaveTextContent('–');
  await expect.element(section).toHaveTextContent('A belum punya ikatan di sini');
});

it('says so when the actor takes no part in a kind of tie', async () => {
  const project = makeMap('A-B B-C', { ties: { 'B-C': { type: tieTypeId('rice') } } });
  const id = tieTypeId('rice');
  const rice = { id, preset: null, name: 'Beras', colour: 1, dash: 'solid', order: 1 } as const;
  await openReading({ ...project, tieTypes: { ...project.tieTypes, [id]: rice } }, <ReadingPanel />);
  await who.selectOptions('A');
  await layer.selectOptions('Hanya Beras');
  await expect.element(section).toHaveTextContent('A tidak punya ikatan jenis Beras');
});

it('shows an actor’s index and on whom it depends among its measures', async () => {
  const { words } = await openReading(makeMap(KITE), <ActorReading actor={actorId('J')} />);
  await expect
    .poll(words)
    .toContain('Posisi tawar0,000Paling bergantung pada I (100% jalurnya ke aktor lain).');
});

it('has words without gaps for every map, in both languages, and no barrier', async () => {
  const { become, words } = await openReading(makeMap(KITE), <ReadingPanel />);
  await who.selectOptions('D');
  await target.selectOptions('J');
  for (const drawing of ['', 'D', 'D J', 'D-J', 'A-D J', 'D-A A-J', 'D-A B-J', KITE]) {
    become(makeMap(drawing));
    for (const language of ['en', 'id'] as const) {
      await switchLanguage(language);
      await expect.poll(words).toContain(language === 'en' ? 'Who depends on whom' : 'Siapa bergantung');
      expect(words()).not.toMatch(/NaN|∞|Infinity|undefined|\{\{/);
    }
  }
  await expect.element(index).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});
