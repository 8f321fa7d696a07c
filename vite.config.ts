import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { staticApp } from './scripts/staticApp.mjs';

export default defineConfig({
  base: './',
  plugins: [react(), staticApp()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 2048 },
  server: { host: '127.0.0.1' },
});
