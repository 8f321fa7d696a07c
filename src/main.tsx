import './app/fonts.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { languageInAddress } from './app/address';
import { createDevice } from './app/createDevice';
import { keepLanguage, rememberedLanguage } from './app/keepLanguage';
import { rememberedTheme, showTheme } from './app/theme';
import { DeviceContext } from './app/useDevice';
import { chooseLanguage, startLanguage } from './i18n/language';
import { createSettings } from './platform/settings';

/** Quiet time before the app is kept for use without a network, ms. */
const KEEP_AFTER_MS = 2500;

const settings = createSettings();
const device = createDevice(settings);
showTheme(rememberedTheme(settings), document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('main: the page has no #root');

const language = chooseLanguage(languageInAddress(location.href), rememberedLanguage(settings));
keepLanguage(await startLanguage(language, 'first'), settings);

createRoot(root).render(
  <DeviceContext value={device}>
    <App />
  </DeviceContext>,
);

// After the first screen: what is kept for later must not hold up what is looked at.
setTimeout(() => void device.offline.start(), KEEP_AFTER_MS);
