import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { MeasuresFileDialog } from '@/app/workspace/MeasuresFileDialog';

describe('downloading measures', () => {
  it('offers actors, ties and the network once the analysis is there', async () => {
    const fake = fakeSession(makeMap('A-B B-C'));
    fake.session.view.setState({ dialog: 'measuresFile' });
    await showIn(fake, <MeasuresFileDialog />);
    for (const name of ['Per aktor', 'Per ikatan', 'Seluruh jejaring']) {
      await expect.element(page.getByRole('button', { name })).toBeEnabled();
    }
    await expect.element(page.getByRole('radio', { name: '0.5 dan koma' })).toBeChecked();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  it('waits for the analysis, and says so', async () => {
    const fake = fakeSession(makeMap('A-B B-C'));
    fake.session.view.setState({ dialog: 'measuresFile' });
    fake.session.analysis.setState({ state: 'waiting' });
    await showIn(fake, <MeasuresFileDialog />);
    await expect.element(page.getByRole('button', { name: 'Per aktor' })).toBeDisabled();
    await expect.element(page.getByRole('status')).toHaveTextContent('Menunggu analisis selesai.');
    fake.session.analysis.setState({ state: 'ready' });
    await expect.element(page.getByRole('button', { name: 'Per aktor' })).toBeEnabled();
  });

  it('gives no estimates away', async () => {
    const fake = fakeSession(makeMap('A-B B-C'));
    fake.session.view.setState({ dialog: 'measuresFile' });
    const { result } = fake.session.analysis.getState();
    fake.session.analysis.setState({ result: result && { ...result, estimated: ['betweenness'] } });
    await showIn(fake, <MeasuresFileDialog />);
    await expect.element(page.getByRole('button', { name: 'Per aktor' })).toBeDisabled();
    await expect.element(page.getByRole('status')).toHaveTextContent('Angkanya masih perkiraan');
  });

  it('tells that masked names are written masked', async () => {
    const fake = fakeSession(makeMap('A-B B-C'));
    fake.session.view.setState({ dialog: 'measuresFile', names: 'code' });
    await showIn(fake, <MeasuresFileDialog />);
    await expect.element(page.getByRole('status')).toHaveTextContent('Nama ditulis tersamar');
  });
});
