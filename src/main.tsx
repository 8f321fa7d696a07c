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

const settings = createSettings();
showTheme(rememberedTheme(settings), document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('main: the page has no #root');

const language = chooseLanguage(languageInAddress(location.href), rememberedLanguage(settings));
keepLanguage(await startLanguage(language, 'first'), settings);

createRoot(root).render(
  <DeviceContext value={createDevice(settings)}>
    <App />
  </DeviceContext>,
);
