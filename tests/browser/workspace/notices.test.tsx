import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forgetful } from '#tests/browser/app/openApp';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { createDevice } from '@/app/createDevice';
import { DeviceContext } from '@/app/useDevice';
import { Banners } from '@/app/workspace/Banners';
import { NoticeList } from '@/app/workspace/NoticeList';
import type { SavingState } from '@/document/types';
import { renameActor } from '@/model/edits/actors';
import { actorId } from '@/model/ids';
import { randomId } from '@/platform/random';
import { notify } from '@/session/notices';

/** Room for notices, which stand at the foot of the map. */
function MapRoom() {
  return (
    <div style={{ height: 300 }}>
      <NoticeList />
    </div>
  );
}

/** The banners with the device that a new version comes from. */
function BannersOfPage() {
  const [device] = useState(() => createDevice(forgetful(), `test-${randomId()}`));
  return (
    <DeviceContext value={device}>
      <Banners />
    </DeviceContext>
  );
}

describe('passing notices', () => {
  it('offer to undo what was just done', async () => {
    const fake = fakeSession(makeMap('A-B'));
    const edit = renameActor(actorId('A'), 'Bappeda');
    fake.session.apply(edit);
    notify(fake.session.notices, { kind: 'done', label: edit.label });
    await showIn(fake, <MapRoom />);
    await userEvent.click(page.getByRole('button', { name: 'Urungkan' }));
    expect(fake.document.getProject().actors[actorId('A')]?.name).toBe('A');
  });

  it('no longer offer it once something newer would be taken back', async () => {
    const fake = fakeSession(makeMap('A-B'));
    const edit = renameActor(actorId('A'), 'Bappeda');
    fake.session.apply(edit);
    notify(fake.session.notices, { kind: 'done', label: edit.label });
    fake.session.apply(renameActor(actorId('B'), 'KUD'));
    await showIn(fake, <MapRoom />);
    await expect.element(page.getByText('Selesai: ubah nama Bappeda')).toBeVisible();
    expect(page.getByRole('button', { name: 'Urungkan' }).query()).toBeNull();
  });
});

describe('what must not be overlooked', () => {
  it('says loudly that nothing is saved, why, and what to do', async () => {
    const fake = fakeSession(makeMap('A-B'));
    const failed: SavingState = { state: 'failed', reason: 'quota' };
    let retries = 0;
    const document = { ...fake.document, getSaving: () => failed, retrySaving: () => void retries++ };
    await showIn({ ...fake, session: { ...fake.session, document } }, <BannersOfPage />, { width: 900 });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Penyimpanan perangkat ini penuh');
    await expect.element(page.getByRole('button', { name: 'Unduh berkas sekarang' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Coba lagi' }));
    expect(retries).toBe(1);
  });

  it('lists the parts that were set aside, each with its sentence', async () => {
    const fake = fakeSession(makeMap('A-B'));
    const problems = [{ code: 'wrongKind', place: ['actors', 'a1', 'name'] }] as const;
    const document = { ...fake.document, getAttention: () => problems };
    await showIn({ ...fake, session: { ...fake.session, document } }, <BannersOfPage />, { width: 900 });
    await userEvent.click(page.getByRole('button', { name: 'Lihat daftarnya' }));
    await expect.element(page.getByRole('dialog')).toHaveTextContent('actors › a1 › name');
  });
});
