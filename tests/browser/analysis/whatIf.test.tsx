import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { GhostBanner } from '@/app/workspace/GhostBanner';
import type { Language } from '@/i18n/messages';
import { actorId } from '@/model/ids';
import { supposeGone } from '@/session/suppose';
import { axeViolations } from './axe';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

async function open(drawing = KITE, language: Language = 'id') {
  const fake = fakeSession(makeMap(drawing));
  const box = await showIn(
    fake,
    <>
      <GhostBanner />
      <ReadingPanel />
    </>,
    { language },
  );
  const { view } = fake.session;
  view.setState({ openSections: new Set(['bottlenecks', 'whatIf']) });
  return { ...fake, box, view };
}

const weak = () => page.getByRole('region', { name: 'Titik rawan' });
const panel = () => page.getByRole('region', { name: 'Andaikan…' });

it('names the weak points of the kite with who is cut off from whom', async () => {
  await open();
  await expect.element(weak()).toHaveTextContent('Tanpa H, I dan J tidak lagi dapat menjangkau');
  await expect.element(weak()).toHaveTextContent('14 dari 36 pasangan terputus (39%)');
  await expect.element(weak()).toHaveTextContent('8 dari 36 pasangan terputus (22%)');
  await expect.element(weak()).toHaveTextContent('Bila ikatan H – I putus, I dan J');
  expect(await axeViolations()).toEqual([]);
});

it('says it as good news where nobody would cut others off', async () => {
  await open('A-B B-C C-D D-A');
  await expect.element(weak()).toHaveTextContent('tidak ada satu aktor pun yang kepergiannya memutus');
  await expect.element(weak()).toHaveTextContent('tidak ada satu ikatan pun');
});

it('shows what follows when a weak point is supposed to leave, and ends with the button or Escape', async () => {
  const { view } = await open();
  await page.getByRole('button', { name: 'Andaikan H pergi' }).click();
  await expect
    .element(panel())
    .toHaveTextContent('14 dari 36 pasangan terputus (39%) di antara yang tinggal.');
  await expect
    .element(panel())
    .toHaveTextContent('Pecah menjadi 2 bagian: A, B, C, D, E, dan 2 lainnya; I dan J.');
  await expect.element(panel()).toHaveTextContent('100% menjadi 78%');
  await expect
    .element(page.getByRole('status').first())
    .toHaveTextContent('Andaikan H pergi · 14 pasangan terputus');
  expect(await axeViolations()).toEqual([]);
  await panel().getByRole('button', { name: 'Selesai' }).click();
  expect(view.getState().ghost).toBeNull();
  await page.getByRole('button', { name: 'Andaikan ikatan H – I putus' }).click();
  await expect.element(panel()).toHaveTextContent('Andaikan ikatan H – I putus');
  await expect.element(panel()).toHaveTextContent('16 dari 45 pasangan');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => view.getState().ghost).toBeNull();
});

it('asks in one press what if the worst weak point leaves', async () => {
  const { view } = await open();
  await page.getByRole('button', { name: 'Bagaimana bila H pergi?' }).click();
  expect([...(view.getState().ghost?.actorsGone ?? [])]).toEqual(['H']);
  await expect.element(panel()).toHaveTextContent('14 dari 36 pasangan terputus');
  expect(view.getState().lit).toBeNull();
});

it('asks for whom most paths pass where nobody would cut others off', async () => {
  await open('A-B B-C C-D D-A A-C A-E E-B');
  await page.getByRole('button', { name: 'Bagaimana bila A pergi?' }).click();
  await expect.element(panel()).toHaveTextContent('Yang tinggal tetap dapat saling menjangkau');
});

it('lets an actor join and be tied, chosen from lists', async () => {
  await open('A-B C-D');
  await page.getByText('Andaikan ada yang bergabung atau terikat').click();
  await page.getByRole('combobox', { name: 'Siapa', exact: true }).selectOptions('Aktor baru');
  await page.getByRole('combobox', { name: 'Terikat dengan' }).selectOptions('A');
  await page.getByRole('button', { name: 'Andaikan terikat' }).click();
  await expect.element(panel()).toHaveTextContent('Andaikan Aktor baru bergabung dan Aktor baru – A terikat');
  await page.getByRole('combobox', { name: 'Siapa', exact: true }).selectOptions('C');
  await page.getByRole('button', { name: 'Andaikan terikat' }).click();
  await expect
    .element(panel())
    .toHaveTextContent('4 pasangan yang semula terpisah kini dapat saling menjangkau');
});

it('draws the removal curves with their meaning, and tells them as a table', async () => {
  await open(KITE, 'en');
  await page.getByText('If actors leave one by one').click();
  await expect.element(page.getByRole('img', { name: /Chart of the largest part/ })).toBeVisible();
  await expect.element(page.getByText('Robustness (R): 0.31 if hubs leave first')).toBeVisible();
  await page.getByText('As a table').click();
  await expect.element(page.getByRole('columnheader', { name: 'brokers first' })).toBeVisible();
  expect(page.getByRole('table').getByRole('row').elements()).toHaveLength(11);
});

it('never tells a hidden name', async () => {
  const { view, box } = await open('Sari-Budi Budi-Wati');
  view.setState({ names: 'hidden' });
  view.setState({
    ghost: { actorsGone: new Set([actorId('Budi')]), tiesGone: new Set(), actorsJoined: [], tiesJoined: [] },
  });
  await expect.element(panel()).toHaveTextContent('1 dari 1 pasangan terputus');
  expect(box.textContent).not.toMatch(/Sari|Budi|Wati/);
});

it('says its answers in one line while it is closed, and opens when something is supposed', async () => {
  const { view } = await open();
  view.setState({ openSections: new Set() });
  await expect.element(weak()).toHaveTextContent('Kritis: H · Waspada: I');
  await expect.element(panel()).toHaveTextContent('Bagaimana bila H pergi?');
  supposeGone(view, [actorId('H')], []);
  await expect.element(panel()).toHaveTextContent('Pecah menjadi 2 bagian');
});
