/** Writes schema/article.schema.json, the JSON Schema of a result, from its definition. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { articleJsonSchema } from '../src/formats/article-schema';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('article.schema.json', folder), `${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
console.log('generated schema/article.schema.json');
