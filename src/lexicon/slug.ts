import { withoutAccents } from './name-spellings';

/** An identifier made from a name: "Škoda Auto" gives "skoda-auto". Empty where the name has no Latin letter or digit. */
export function slug(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 90)
    .replace(/-+$/, '');
}
