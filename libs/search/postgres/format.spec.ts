import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { allDocuments } from '../conformance/documents.js';
import { INDEX_FORMAT } from '../format.js';
import { documentFeatures } from './features.js';

/** What the conformance suite's documents are read into, by the format that reads them so. */
const READ_AS: Readonly<Record<string, string>> = {
  '5': 'b0636658a985eca4',
};

it('is another format once documents are read otherwise: raise INDEX_FORMAT and note here what they are read into', () => {
  const hash = createHash('sha256');
  for (const document of allDocuments()) {
    const { terms, facets, titleKey, phrases } = documentFeatures(document);
    hash.update(JSON.stringify([terms, facets, titleKey, phrases]));
  }
  expect(READ_AS[INDEX_FORMAT]).toBe(hash.digest('hex').slice(0, 16));
});
