export * from './pages.js';
export * from './project-dir.js';
export * from './security-headers.js';
export * from './graphql-gate.js';
export * from './json-body.js';
export * from './request-scope.js';
export * from './trusted-proxies.js';
