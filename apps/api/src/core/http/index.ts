export * from './pages.js';
export * from './project-dir.js';
export * from './security-headers.js';
