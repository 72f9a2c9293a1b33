import { expect, test } from 'vitest';
import { isSvg, pictureCalled, pictureIn, scriptsIn } from '../../src/model/picture-kind.ts';
import { expectLinear } from '../growth.ts';

const bytes = (hex: string): Uint8Array =>
  new Uint8Array((hex.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16)));

test.each([
  ['89504e470d0a1a0a', 'PNG'],
  ['ffd8ffe000104a46', 'JPEG'],
  ['474946383961', 'GIF'],
  ['524946460000000057454250', 'WebP'],
  ['000000206674797061766966', 'AVIF'],
  ['424d3600', 'BMP'],
  ['0000010001001010', 'ICO'],
  ['5249464600000000', undefined],
  ['89504e47', undefined],
  ['3c7376673e', undefined],
  ['', undefined],
])('%s begins a picture: %s', (hex, kind) => {
  expect(pictureIn(bytes(hex))).toBe(kind);
});

test.each([
  ['assets/logo.PNG', 'PNG'],
  ['a.jpeg', 'JPEG'],
  ['a.tar.svg', 'SVG'],
  ['svg', undefined],
  ['a.constructor', undefined],
  ['a.html', undefined],
])('%s is called %s', (path, kind) => {
  expect(pictureCalled(path)).toBe(kind);
});

test.each([
  ['<svg/>', true],
  ['<?xml version="1.0"?>\n<!-- made by hand -->\n<svg:svg xmlns:svg="x"></svg:svg>', true],
  ['<!doctype html><html><svg></svg></html>', false],
  ['svg', false],
  ['See <svg>.', false],
  ['<svgs>', false],
])('%s is a drawing: %s', (text, is) => {
  expect(isSvg(text)).toBe(is);
});

test.each([
  ['<svg><script/></svg>', ['a script element']],
  ['<svg><s:SCRIPT>a</s:SCRIPT></svg>', ['a script element']],
  ['<svg\nonload = "a()">', ['an event handler']],
  ["<svg a='b'onclick='a()'>", ['an event handler']],
  ['<a xlink:href=" JavaScript:a()">', ['a link that runs a script']],
  ['<svg><!-- <script> onload="" --></svg>', []],
  ['<svg><!-- <script>', []],
  ['<svg><scripted/><g description="a" font-size="1"/><a href="https://a.example/javascript:"/></svg>', []],
])('%s runs %j', (text, whats) => {
  const found = scriptsIn(text);
  expect(found.map(({ what }) => what)).toEqual(whats);
  for (const { end, start } of found) expect(text.slice(start, end)).toMatch(/script|on\w+\s*=/i);
});

test.each([['<!--'], ['<'], [' on'], ['href = '], [' '], ['onaaaaaaaaaaaaaaaa ']])('many of %j take no time', part => {
  expectLinear(size => {
    const text = `<svg>${part.repeat(size)}`;
    isSvg(text);
    scriptsIn(text);
  }, 200_000);
});
