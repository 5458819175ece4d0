import { describe, expect, it } from 'vitest';
import { degrees, inflected, pluralOf } from '../../src/dutch/decline';

describe('plurals', () => {
  it.each([
    ['boom', 'bomen'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['bom', 'bommen'],
    ['kans', 'kansen'],
    ['kamer', 'kamers'],
    ['monnik', 'monniken'],
    ['auto', "auto's"],
    ['gedachte', 'gedachten'],
    ['vergunning', 'vergunningen'],
    ['rivier', 'rivieren'],
  ])('%s -> %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});

describe('adjectives', () => {
  it.each([
    ['groot', 'grote'],
    ['dun', 'dunne'],
    ['lief', 'lieve'],
    ['boos', 'boze'],
    ['grijs', 'grijze'],
    ['vreselijk', 'vreselijke'],
    ['kritisch', 'kritische'],
    ['bruikbaar', 'bruikbare'],
    ['roze', 'roze'],
  ])('%s -> %s', (adjective, form) => {
    expect(inflected(adjective)).toBe(form);
  });

  it.each([
    ['groot', 'grote', ['groter', 'grotere', 'grootst', 'grootste']],
    ['duur', 'dure', ['duurder', 'duurdere', 'duurst', 'duurste']],
    ['fris', 'frisse', ['frisser', 'frissere', 'frist', 'friste']],
  ])('degrees of %s', (adjective, form, all) => {
    expect(degrees(adjective, form)).toEqual(all);
  });
});
