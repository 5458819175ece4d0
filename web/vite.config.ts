import { defineConfig, type Plugin } from 'vite';
import { STYLE, VIEW_SCRIPT } from '../src/formats/html-assets.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The look and the behaviour of the command's page as modules, so that both pages have the same and the policy needs no exception. */
function viewAssets(): Plugin {
  const modules: Readonly<Record<string, string>> = {
    'virtual:view.css': STYLE,
    'virtual:view-script': `export default ${VIEW_SCRIPT};`,
  };
  return {
    name: 'view-assets',
    resolveId: (id) => (id in modules ? id : undefined),
    load: (id) => modules[id],
  };
}

/** Forbids the built page all but its own files. The development server injects scripts and styles, which this would stop. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

export default defineConfig({
  // works in any folder of any host
  base: './',
  plugins: [viewAssets(), contentPolicy()],
  server: { fs: { allow: ['..'] } },
  worker: { format: 'es', plugins: () => [viewAssets()] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    emptyOutDir: true,
  },
});
