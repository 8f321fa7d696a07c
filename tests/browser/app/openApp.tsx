import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { App } from '@/app/App';
import { createDevice, type Device } from '@/app/createDevice';
import { DeviceContext } from '@/app/useDevice';
import { startLanguage } from '@/i18n/language';
import type { Language } from '@/i18n/messages';
import { randomId } from '@/platform/random';
import type { Settings } from '@/platform/settings';
import '@/ui/base.css';

export interface OpenApp extends Device {
  /** The same device as another tab has it. */
  readonly otherTab: () => Device;
}

/** Opens the app on a device of its own, with the projects that were there before. */
export async function openApp({
  path = '/',
  language = 'id',
  projects = [],
}: {
  readonly path?: string;
  readonly language?: Language;
  readonly projects?: readonly string[];
} = {}): Promise<OpenApp> {
  await startLanguage(language);
  document.documentElement.lang = language;
  location.hash = path;
  const settings = forgetful();
  const name = `test-${randomId()}`;
  const device = createDevice(settings, name);
  for (const title of projects) await device.library.create({ title, edits: [] });
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <DeviceContext value={device}>
      <App />
    </DeviceContext>,
  );
  onTestFinished(() => {
    root.unmount();
    place.remove();
    device.library.dispose();
    document.documentElement.removeAttribute('data-theme');
    location.hash = '';
  });
  return { ...device, otherTab: () => createDevice(settings, name) };
}

/** Settings for the length of a test. */
export function forgetful(): Settings {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: (key) => void kept.delete(key),
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}
